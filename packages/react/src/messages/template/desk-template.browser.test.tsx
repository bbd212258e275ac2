import {
  draftFromTemplate,
  livedesk,
  type Provider,
  type TemplateDefinition,
  type TemplateMessage,
} from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { objections } from '../../../test/render-field.tsx';
import { renderForm as renderAny } from '../../../test/render-form.tsx';
import { fr } from '../../dictionary/fr.ts';
import { sampleTemplates } from '../../stories/sample-templates.ts';

const provider = livedesk as Provider;
const inUse = (
  name: string,
  components: TemplateDefinition['components'],
  more: Partial<TemplateDefinition> = {},
): TemplateDefinition => ({ name, language: 'en', category: 'UTILITY', components, ...more });

const shipped = inUse('shipped', [
  { part: 'header', format: 'text', text: 'Order {{1}}' },
  { part: 'body', text: 'Hello {{1}}, your order is on its way to {{2}}.' },
  {
    part: 'buttons',
    buttons: [
      { type: 'url', text: 'Track it', url: 'https://example.com/{{1}}' },
      { type: 'quick_reply', text: 'I am not at home' },
    ],
  },
]);
const named = inUse('named', [{ part: 'body', text: 'Hello {{first_name}}.' }], {
  category: 'MARKETING',
  parameterFormat: 'named',
});
const templates = [shipped, named, ...sampleTemplates];

const empty: TemplateMessage = { type: 'template', name: '', language: '', components: [] };
const renderForm = (message: TemplateMessage, props: Parameters<typeof renderAny>[1] = {}) =>
  renderAny(message, { provider, loadTemplates: async () => templates, ...props });
const newMessage = (template: TemplateDefinition) =>
  draftFromTemplate(template, undefined, { provider });

/** Renders the message of a known template, and waits until its form is there. */
async function renderKnown(message: TemplateMessage, props: Parameters<typeof renderAny>[1] = {}) {
  const form = await renderForm(message, props);
  await expect.poll(() => form.root.querySelector('.mw-template-facts')).not.toBeNull();
  return form;
}

async function pick(name: string) {
  await page.getByRole('button', { name: /^Choose (a template|another)$/ }).click();
  await page.getByRole('combobox', { name: 'Search by name or words' }).fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
}

const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
const agents = () => textbox(/^Text that agents see/);
const follow = () => page.getByRole('button', { name: 'Use the template’s text' });
const valueAt = (component: number, at = 0) =>
  `message.components.${component}.parameters.${at}.value`;

describe('the text that agents see', () => {
  it('is there once a template is picked, with its category, and follows its values', async () => {
    const form = await renderForm(empty);
    await pick('shipped');
    await expect.element(agents()).toHaveValue('Hello {{1}}, your order is on its way to {{2}}.');
    await expect.element(agents()).toHaveAccessibleDescription(/follows the template/);
    await expect.element(page.getByRole('combobox', { name: /^Category/ })).toHaveValue('UTILITY');
    await textbox('Value 1 of the body').fill('Salma');
    await expect.element(agents()).toHaveValue('Hello Salma, your order is on its way to {{2}}.');
    await textbox('Value 2 of the body').fill('Fès');
    await expect.element(agents()).toHaveValue('Hello Salma, your order is on its way to Fès.');
    expect(form.message()).toMatchObject({
      preview: 'Hello Salma, your order is on its way to Fès.',
    });
    await expect.element(follow()).not.toBeInTheDocument();
  });

  it('is left alone once it is somebody’s own, says so, and can be taken back', async () => {
    await renderKnown(newMessage(shipped));
    await agents().fill('On its way');
    await expect.element(agents()).toHaveAccessibleDescription(/your own words/);
    await textbox('Value 1 of the body').fill('Salma');
    await expect.element(agents()).toHaveValue('On its way');
    await pick('shipped');
    await expect.element(agents()).toHaveValue('On its way');
    await follow().click();
    await expect.element(agents()).toHaveValue('Hello Salma, your order is on its way to {{2}}.');
    await expect.element(agents()).toHaveFocus();
    await textbox('Value 1 of the body').fill('Ada');
    await expect.element(agents()).toHaveValue('Hello Ada, your order is on its way to {{2}}.');
  });

  it('goes with another template, and the namespace stays', async () => {
    const form = await renderKnown(newMessage(shipped));
    await textbox(/^Namespace/).fill('ns_1');
    await pick('named');
    await expect.element(agents()).toHaveValue('Hello {{first_name}}.');
    await textbox(/first_name/).fill('Ada');
    await expect.element(agents()).toHaveValue('Hello Ada.');
    expect(form.message()).toEqual({
      type: 'template',
      name: 'named',
      language: 'en',
      category: 'MARKETING',
      namespace: 'ns_1',
      preview: 'Hello Ada.',
      components: [
        {
          slot: 'body',
          parameters: [{ name: 'first_name', value: { type: 'text', text: 'Ada' } }],
        },
      ],
    });
  });

  it('of a template that came without it is one press away', async () => {
    await renderKnown(draftFromTemplate(shipped));
    await expect.element(agents()).toHaveValue('');
    await follow().click();
    await expect.element(agents()).toHaveValue('Hello {{1}}, your order is on its way to {{2}}.');
  });

  it('follows what is filled in by hand too, and stays as it is where nothing may be written', async () => {
    await renderKnown(newMessage(shipped));
    await page.getByRole('button', { name: 'Fill in by hand' }).click();
    const form = document.querySelector<HTMLInputElement>(`[data-mw-path="${valueAt(1)}.text"]`);
    await page.elementLocator(form as HTMLInputElement).fill('Salma');
    await expect.element(agents()).toHaveValue('Hello Salma, your order is on its way to {{2}}.');
  });

  it('is not taken back where nothing may be written', async () => {
    await renderKnown({ ...newMessage(shipped), preview: 'Mine' }, { readOnly: true });
    await expect.element(agents()).toHaveValue('Mine');
    await expect.element(follow()).not.toBeInTheDocument();
  });
});

describe('an approved template for LiveDesk', () => {
  it('takes its header, its link and its answer', async () => {
    const form = await renderKnown(newMessage(shipped));
    await textbox('Value of the header').fill('4021');
    await textbox('Value 1 of the body').fill('Salma');
    await textbox('Value 2 of the body').fill('Fès');
    await textbox('End of the address').fill('orders/4021');
    await page.getByRole('button', { name: 'Add: Payload' }).click();
    await textbox('Payload').fill('not_at_home');
    expect(form.message()).toMatchObject({
      components: [
        { slot: 'header', parameters: [{ value: { type: 'text', text: '4021' } }] },
        { slot: 'body' },
        { slot: 'button', index: 0, button: 'url' },
        {
          slot: 'button',
          index: 1,
          button: 'quick_reply',
          parameters: [{ value: { type: 'payload', payload: 'not_at_home' } }],
        },
      ],
    });
    expect(form.root.querySelectorAll('.mw-issue')).toHaveLength(0);
  });

  it.each(['image', 'video', 'document'] as const)(
    'takes the address of its %s',
    async (format) => {
      const template = inUse('with_medium', [
        { part: 'header', format },
        { part: 'body', text: 'Look.' },
      ]);
      const form = await renderKnown(newMessage(template), {
        loadTemplates: async () => [template],
      });
      await textbox(/Web address/).fill('https://example.com/a.pdf');
      expect(form.message()).toMatchObject({
        preview: 'Look.',
        components: [
          {
            slot: 'header',
            parameters: [
              {
                value: {
                  type: 'media',
                  media: { kind: format, source: 'url', url: 'https://example.com/a.pdf' },
                },
              },
            ],
          },
        ],
      });
      await expect.element(page.getByRole('radio', { name: 'File' })).not.toBeInTheDocument();
    },
  );

  it('takes its place', async () => {
    const template = inUse('at_a_place', [
      { part: 'header', format: 'location' },
      { part: 'body', text: 'Here.' },
    ]);
    const form = await renderKnown(newMessage(template), { loadTemplates: async () => [template] });
    await textbox(/Latitude/).fill('33.57');
    await textbox(/Longitude/).fill('-7.58');
    expect(form.message()).toMatchObject({
      components: [
        { parameters: [{ value: { type: 'location', latitude: 33.57, longitude: -7.58 } }] },
      ],
    });
  });

  it.each([
    [
      'a code to copy',
      inUse('copied', [
        { part: 'body', text: 'Autumn.' },
        { part: 'buttons', buttons: [{ type: 'copy_code', text: 'Copy', example: 'A1' }] },
      ]),
      /no such button/,
    ],
    [
      'an offer that ends',
      inUse('ending', [
        { part: 'body', text: 'Autumn.' },
        { part: 'offer', text: 'Soon over', hasExpiration: true },
      ]),
      /no place for the end of an offer/,
    ],
    [
      'a carousel',
      inUse('cards', [
        { part: 'body', text: 'Lamps' },
        {
          part: 'carousel',
          cards: [{ components: [{ part: 'body', text: 'Lamp {{1}}' }] }],
        },
      ]),
      /no place for the cards/,
    ],
  ])('says that LiveDesk has no place for %s', async (_, template, words) => {
    const form = await renderKnown(newMessage(template), { loadTemplates: async () => [template] });
    await expect.poll(() => form.root.querySelector('.mw-issue')?.textContent ?? '').toMatch(words);
    await expect.element(agents()).not.toHaveValue('');
  });
});

it.each([
  ['en', 'light', 900],
  ['fr', 'dark', 400],
] as const)('is accessible: %s, %s, %s px', async (locale, theme, width) => {
  const dictionary = locale === 'fr' ? fr : undefined;
  const message = { ...newMessage(shipped), preview: 'Mine' };
  const form = await renderKnown(message, { locale, dictionary, theme, width });
  expect(await objections(form.root)).toEqual([]);
});
