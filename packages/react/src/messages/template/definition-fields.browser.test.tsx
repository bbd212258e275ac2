import {
  type Draft,
  draftFromTemplate,
  type Issue,
  type Provider,
  providers,
  type TemplateComponent,
  type TemplateDefinition,
  type TemplateMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type RenderedForm, renderForm as renderAny } from '../../../test/render-form.tsx';
import { tabStops } from '../../../test/tab-stops.ts';
import type { MessageBuilderProps } from '../../builder/builder-props.ts';
import { MessageBuilder } from '../../builder/message-builder.tsx';
import { fr } from '../../dictionary/fr.ts';
import { sampleTemplates } from '../../stories/sample-templates.ts';

const loadTemplates = async () => sampleTemplates;

function find(name: string, language = 'en'): TemplateDefinition {
  const found = sampleTemplates.find((each) => each.name === name && each.language === language);
  if (!found) throw new Error(`There is no sample template ${name} in ${language}.`);
  return found;
}

/** Renders a message whose template is known, and waits until its form is there. */
/** Of the services that send templates, one that takes their values by part. */
const renderForm = (message: TemplateMessage, props: Parameters<typeof renderAny>[1] = {}) =>
  renderAny(message, { provider: providers['360dialog'], ...props });

async function renderKnown(message: TemplateMessage, props: Parameters<typeof renderForm>[1] = {}) {
  const form = await renderForm(message, { loadTemplates, ...props });
  await expect.poll(() => form.root.querySelector('.mw-template-facts')).not.toBeNull();
  return form;
}

const shipped = find('order_shipped', 'en_GB');
const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });

/** What is said under the field of a control. */
function said(form: RenderedForm, path: string): string[] {
  const field = form.control(path).closest('.mw-field, .mw-template-absent');
  return [...(field?.querySelectorAll('.mw-issue > span') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
}

const parameter = (component: number, at: number, member = 'text') =>
  `message.components.${component}.parameters.${at}.value.${member}`;

function componentAt(form: RenderedForm, index: number) {
  const component = form.message<TemplateMessage>().components[index];
  return component && 'parameters' in component ? component.parameters : undefined;
}

describe('a template whose text is known', () => {
  it('has one labelled field for each placeholder, with its example and the words around it', async () => {
    await renderKnown(draftFromTemplate(shipped));
    const field = textbox('Value 2 of the body');
    await expect.element(field).toHaveAttribute('placeholder', 'For example: no. 4021');
    await expect.element(field).toHaveAccessibleDescription(/Hello …, your order \{\{2\}\} for …/);
    await expect.element(textbox('Value 1 of the body')).toBeVisible();
    await expect.element(textbox('Value 4 of the body')).toBeVisible();
    await expect.element(page.getByText('https://example.com/', { exact: true })).toBeVisible();
  });

  it('writes each value where it belongs', async () => {
    const form = await renderKnown(draftFromTemplate(shipped));
    await textbox('Value 1 of the body').fill('Salma');
    await textbox('Value 4 of the body').fill('Friday');
    await textbox('End of the address').fill('orders/4021');
    await textbox(/Web address/).fill('https://example.com/photos/van.jpg');
    expect(form.message<TemplateMessage>()).toEqual({
      type: 'template',
      name: 'order_shipped',
      language: 'en_GB',
      components: [
        {
          slot: 'header',
          parameters: [
            {
              value: {
                type: 'media',
                media: { kind: 'image', source: 'url', url: 'https://example.com/photos/van.jpg' },
              },
            },
          ],
        },
        {
          slot: 'body',
          parameters: [
            ...['Salma', '', '', 'Friday'].map((text) => ({ value: { type: 'text', text } })),
          ],
        },
        {
          slot: 'button',
          index: 0,
          button: 'url',
          parameters: [{ value: { type: 'text', text: 'orders/4021' } }],
        },
      ],
    });
  });

  it('names fields as the template names its placeholders', async () => {
    const form = await renderKnown(draftFromTemplate(find('pick_up_point', 'en_US')));
    await textbox('order_number').fill('4021');
    expect(componentAt(form, 1)).toEqual([
      { name: 'first_name', value: { type: 'text', text: '' } },
      { name: 'order_number', value: { type: 'text', text: '4021' } },
    ]);
  });

  it('adds an optional payload and takes it out again, and the focus goes along', async () => {
    const form = await renderKnown(draftFromTemplate(shipped));
    await page.getByRole('button', { name: 'Add: Payload' }).click();
    await expect.element(textbox('Payload')).toHaveFocus();
    await userEvent.keyboard('not_at_home');
    expect(form.message<TemplateMessage>().components[3]).toEqual({
      slot: 'button',
      index: 1,
      button: 'quick_reply',
      parameters: [{ value: { type: 'payload', payload: 'not_at_home' } }],
    });
    await page.getByRole('button', { name: 'Leave out: Payload' }).click();
    await expect.element(page.getByRole('button', { name: 'Add: Payload' })).toHaveFocus();
    expect(form.message<TemplateMessage>().components).toHaveLength(3);
  });

  it('says at its field that a value is not filled in, once the author has been there', async () => {
    const form = await renderKnown(draftFromTemplate(shipped));
    expect(said(form, parameter(1, 0))).toEqual([]);
    await textbox('Value 1 of the body').click();
    await userEvent.tab();
    await expect.poll(() => said(form, parameter(1, 0))).toEqual(['Fill this in.']);
  });

  it('says at its place that a value is missing, and puts it there', async () => {
    const body: TemplateComponent = {
      slot: 'body',
      parameters: [{ value: { type: 'text', text: 'Salma' } }],
    };
    const form = await renderKnown({ ...draftFromTemplate(shipped), components: [body] });
    const place = 'message.components.0.parameters.1.value';
    expect(said(form, place)).toEqual(['The template needs a value here.']);
    await page.getByRole('button', { name: 'Add: Value 2 of the body' }).click();
    await expect.element(textbox('Value 2 of the body')).toHaveFocus();
    await userEvent.keyboard('no. 4021');
    expect(componentAt(form, 0)).toEqual([
      { value: { type: 'text', text: 'Salma' } },
      { value: { type: 'text', text: 'no. 4021' } },
    ]);
    await page.getByRole('button', { name: 'Add: Image' }).click();
    await expect
      .poll(() => form.message<TemplateMessage>().components[1])
      .toMatchObject({ slot: 'header', parameters: [{ value: { media: { kind: 'image' } } }] });
  });

  it('keeps a value that has no place, says so there, and takes it out when told to', async () => {
    const message = draftFromTemplate(find('new_lamps'));
    const [body, ...rest] = message.components;
    const given = body?.slot === 'body' ? (body.parameters ?? []) : [];
    const extra = { value: { type: 'text', text: 'one too many' } } as const;
    const form = await renderKnown({
      ...message,
      components: [{ slot: 'body', parameters: [...given, extra] }, ...rest],
    });
    const others = page.getByRole('group', { name: 'Values without a place' });
    await expect
      .element(others.getByText('The template has no place for this value.'))
      .toBeVisible();
    await expect.element(others.getByRole('textbox', { name: 'Text' })).toHaveValue('one too many');
    await others.getByRole('button', { name: 'Remove' }).click();
    await expect.element(others).not.toBeInTheDocument();
    expect(form.message()).toEqual(message);
  });

  it('says at the header that the approved one is of another kind, and begins it anew', async () => {
    const form = await renderKnown({
      ...draftFromTemplate(shipped),
      components: [
        { slot: 'header', parameters: [{ value: { type: 'text', text: 'Shipped' } }] },
        ...draftFromTemplate(shipped).components.slice(1),
      ],
    });
    await expect
      .poll(() => said(form, parameter(0, 0)))
      .toEqual(['The approved header is of another kind.']);
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await expect.poll(() => form.message()).toEqual(draftFromTemplate(shipped));
  });

  it('shows an amount of money by its own fields, under the name of its placeholder', async () => {
    await renderKnown(samples.template.maximal);
    const value = page.getByRole('group', { name: 'Value 3 of the body' });
    await expect.element(value.getByLabelText('As it reads')).toHaveValue('349.50 MAD');
  });

  it('gives each card of a carousel its fields', async () => {
    const form = await renderKnown(draftFromTemplate(find('new_lamps')));
    await page.getByRole('group', { name: 'Card 2, Body' }).getByRole('textbox').fill('449');
    expect(form.message<TemplateMessage>().components[1]).toMatchObject({
      cards: [
        { components: [{}, { parameters: [{ value: { text: '' } }] }, {}] },
        { components: [{}, { parameters: [{ value: { text: '449' } }] }, {}] },
      ],
    });
  });

  it('says what a refusal says of its name and of its parts', async () => {
    const refusal = (code: string, ...path: string[]): Issue => ({
      layer: 'answer',
      code,
      severity: 'error',
      path: ['message', ...path],
      params: { status: 400, code: '132000', message: '' },
    });
    await renderKnown(samples.template.maximal, {
      issues: [refusal('answer.template-paused', 'name'), refusal('answer.platform', 'components')],
    });
    await expect
      .element(page.getByText('WhatsApp has paused or disabled this template.'))
      .toBeVisible();
    await expect
      .element(page.getByText(/messaging platform refused this \(132000\)/))
      .toBeVisible();
  });

  it('says of a part what is wrong with it among its own fields, once', async () => {
    const path = ['message', 'components', 1, 'parameters'];
    const missing = { code: 'answer.template-parameters', params: { code: '132000', message: '' } };
    await renderKnown(samples.template.maximal, {
      issues: [{ layer: 'answer', severity: 'error', path, ...missing }],
    });
    const sentence = /another number of values here/;
    const body = page.getByRole('group', { name: 'Body', exact: true });
    await expect.element(body.getByText(sentence)).toBeVisible();
    const form = page.getByRole('region', { name: 'Template' });
    expect(form.getByText(sentence).elements()).toHaveLength(1);
  });

  it('says when nothing is left open', async () => {
    await renderKnown(draftFromTemplate(find('closed_on_friday')));
    await expect.element(page.getByText(/leaves nothing open/)).toBeVisible();
  });

  it('can be filled in by hand all the same, and back', async () => {
    const form = await renderKnown(samples.template.maximal);
    await page.getByRole('button', { name: 'Fill in by hand' }).click();
    await expect.element(textbox('Template name')).toHaveValue('order_shipped');
    await page.getByRole('button', { name: 'Fill in along the approved text' }).click();
    await expect.element(textbox('Value 1 of the body')).toHaveValue('Salma');
    expect(form.message()).toEqual(samples.template.maximal);
  });

  it('changes nothing while it is read-only', async () => {
    const form = await renderKnown(samples.template.maximal, { readOnly: true });
    const open = form
      .controls()
      .filter((control) => !control.matches(':is(:disabled, :read-only, [readonly])'));
    expect(open.map(nameOf)).toEqual([]);
    await expect
      .element(page.getByRole('button', { name: 'Choose another' }))
      .not.toBeInTheDocument();
  });

  it.each([
    ['order_shipped', 'en_GB', 'light', 900, 'ltr'],
    ['autumn_offer', 'fr', 'dark', 400, 'ltr'],
    ['pick_up_point', 'en_US', 'light', 400, 'rtl'],
    ['login_code', 'en', 'dark', 900, 'ltr'],
    ['new_lamps', 'en', 'light', 900, 'rtl'],
    ['chosen_for_you', 'en', 'light', 400, 'ltr'],
  ] as const)(
    'has nothing that axe objects to: %s in %s, %s, %i px, %s',
    async (name, language, theme, width, dir) => {
      const message = draftFromTemplate(find(name, language));
      const extra: TemplateComponent = {
        slot: 'body',
        parameters: [{ value: { type: 'text', text: 'x' } }],
      };
      const form = await renderKnown(
        { ...message, components: [...message.components, extra] },
        { theme, width, dir },
      );
      const { violations } = await axe.run(form.root);
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      const nameless = tabStops(form.root).filter((stop) => nameOf(stop) === '');
      expect(nameless.map(({ className }) => className)).toEqual([]);
    },
  );

  it('speaks French', async () => {
    await renderKnown(draftFromTemplate(find('order_shipped', 'fr')), {
      locale: 'fr',
      dictionary: fr,
    });
    await expect
      .element(textbox('Valeur 1 du corps'))
      .toHaveAttribute('placeholder', 'Par exemple\u00a0: Salma');
    await expect.element(page.getByText('Approuvé')).toBeVisible();
  });
});

function nameOf(element: Element): string {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
  const label = labels.map(({ textContent }) => textContent).join(' ');
  return (element.getAttribute('aria-label') ?? (label || element.textContent || '')).trim();
}

const draftOf = (message: TemplateMessage): Draft => ({
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message,
});

describe('loading templates', () => {
  it('asks once the draft names a template, and not before', async () => {
    const load = vi.fn(loadTemplates);
    const form = await renderForm(
      { type: 'template', name: '', language: '', components: [] },
      { loadTemplates: load },
    );
    expect(load).not.toHaveBeenCalled();
    await textbox('Template name').fill('order_shipped');
    await expect.poll(() => load.mock.calls.length).toBe(1);
    await textbox('Template name').fill('order_shippe');
    await textbox('Template name').fill('order_shipped');
    expect(load).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/No approved template has this name/)).toBeVisible();
    expect(form.message()).toMatchObject({ name: 'order_shipped' });
  });

  it('leaves the field in place into which the name of a template is typed', async () => {
    const form = await renderForm(
      { type: 'template', name: 'order_shipped', language: '', components: [] },
      { loadTemplates },
    );
    await userEvent.fill(form.control('message.language'), 'fr');
    await expect.element(page.getByText('Approved')).toBeVisible();
    expect(form.control('message.language').value).toBe('fr');
    await page.getByRole('button', { name: 'Fill in along the approved text' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Add: Value 1 of the body' }))
      .toBeVisible();
  });

  it('says that it failed, tries again, and lets a template be filled in by hand', async () => {
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error('No.'))
      .mockResolvedValueOnce(sampleTemplates);
    const form = await renderForm(samples.template.maximal, { loadTemplates: load });
    await expect.element(page.getByText(/could not be fetched/)).toBeVisible();
    expect(form.control(parameter(1, 0)).value).toBe('Salma');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(textbox('Value 1 of the body')).toHaveValue('Salma');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('asks each provider once, and gives up the one that is left', async () => {
    const one = providers['360dialog'];
    const other: Provider = { ...one, id: 'bird', label: 'Other' };
    const asked: string[] = [];
    const signals: AbortSignal[] = [];
    const load: MessageBuilderProps['loadTemplates'] = async (provider, { signal }) => {
      asked.push(provider.id);
      signals.push(signal);
      return provider === other ? new Promise(() => undefined) : sampleTemplates;
    };
    const builder = (provider: Provider) => (
      <MessageBuilder.Root
        provider={provider}
        defaultValue={draftOf(samples.template.maximal)}
        loadTemplates={load}
      >
        <MessageBuilder.Form />
      </MessageBuilder.Root>
    );
    const { rerender } = await render(builder(one));
    await expect.element(page.getByText('Approved')).toBeVisible();
    await rerender(builder(other));
    await expect.element(page.getByText('Fetching the approved templates…')).toBeVisible();
    await rerender(builder(one));
    await expect.element(page.getByText('Approved')).toBeVisible();
    expect(asked).toEqual(['360dialog', 'bird']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  it('gives up when the builder goes', async () => {
    const signals: AbortSignal[] = [];
    const { unmount } = await render(
      <MessageBuilder.Root
        provider={providers['360dialog']}
        defaultValue={draftOf(samples.template.maximal)}
        loadTemplates={(_, { signal }) => {
          signals.push(signal);
          return new Promise(() => undefined);
        }}
      >
        <MessageBuilder.Form />
      </MessageBuilder.Root>,
    );
    await expect.element(page.getByText('Fetching the approved templates…')).toBeVisible();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
