import {
  getAt,
  type Message,
  type MessageSamples,
  messages,
  type ParameterValue,
  type Path,
  pathKey,
  bird as provider,
  setAt,
  type TemplateMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm as renderAny } from '../../../test/render-form.tsx';

const renderForm = (message: Message, props: Parameters<typeof renderAny>[1] = {}) =>
  renderAny(message, { provider, ...props });

const keyed = (samples.template.variants ?? []).filter(({ components }) =>
  components.some(({ slot }) => slot === 'keyed'),
);
const list = 'message.components.0.parameters';

function template(...parameters: unknown[]): TemplateMessage {
  return {
    type: 'template',
    projectId: 'p',
    version: 'latest',
    language: 'en',
    components: [{ slot: 'keyed', parameters }],
  } as TemplateMessage;
}

const valueAt = (form: RenderedForm, at = 0) =>
  getAt(form.draft(), ['message', 'components', 0, 'parameters', at, 'value']) as ParameterValue;

const add = (form: RenderedForm, path: string) =>
  userEvent.click(
    form.root.querySelector(`[data-mw-path="${path}"] > .mw-repeat__add > button`) as Element,
  );

async function choose(form: RenderedForm, path: string, value: string) {
  if (form.control(path).value === value) return;
  await userEvent.selectOptions(form.control(path), value);
  await expect.poll(() => form.control(path).value).toBe(value);
}

/** Chooses what each value is, and opens what few people fill in. */
async function fill(form: RenderedForm, message: Message) {
  const [component] = (message as TemplateMessage).components;
  const parameters = component && 'parameters' in component ? (component.parameters ?? []) : [];
  for (const [at, { value }] of parameters.entries()) {
    if (at === 0) await page.getByRole('button', { name: 'Add value' }).click();
    else await add(form, list);
    await expect.poll(() => valueAt(form, at)).toBeDefined();
    if (value) await choose(form, `${list}.${at}.value.type`, value.type);
  }
}

const unshown: readonly unknown[] = ['type', 'kind', 'source', 'mime'];

/** Words and numbers only: what a list holds is filled in below, kind by kind. */
const plain: MessageSamples = {
  minimal: { ...samples.template.minimal, language: 'en' } as TemplateMessage,
  maximal: {
    ...template(
      { name: 'first_name', value: { type: 'text', text: 'Salma' } },
      { name: 'parcels', value: { type: 'number', number: 2 } },
      { name: 'order', value: { type: 'object', json: '{"number":"4021"}' } },
      {
        name: 'rugs',
        value: {
          type: 'product-sections',
          style: 'whatsapp',
          sections: [{ title: 'Rugs', products: [{ id: 'rug-blue-200' }] }],
        },
      },
      {
        name: 'bill',
        value: { type: 'line-items', items: [{ amount: '349.50', text: 'Brass lamp' }] },
      },
    ),
    name: 'order_shipped',
  } as TemplateMessage,
};

describeForm('template', {
  provider,
  samples: plain,
  fill,
  isShown: (place) => ![...unshown, 'style', 'slot'].includes(place.at(-1)),
});

describe('the form by key', () => {
  it.each(keyed.map((message) => [message.name ?? message.projectId, message] as const))(
    'shows every text of %s and changes nothing',
    async (_, message) => {
      const form = await renderForm(message);
      const shown = [...form.root.querySelectorAll<HTMLInputElement>('[data-mw-path]')];
      for (const control of shown.filter((each) => each.matches('input[type=text], textarea'))) {
        const place = placeOf(control.dataset.mwPath ?? '');
        if (place.at(-1) === 'seconds') continue;
        const value = getAt(form.draft(), place);
        expect([pathKey(place), control.value]).toEqual([pathKey(place), String(value ?? '')]);
      }
      expect(form.message()).toEqual(message);
    },
  );

  it('asks for what the service knows a template by, and suggests codes as it writes them', async () => {
    const form = await renderForm(messages.template.empty());
    for (const name of ['projectId', 'version', 'name', 'language']) {
      expect(form.control(`message.${name}`)).toBeInstanceOf(HTMLInputElement);
    }
    form.control('message.language').focus();
    const codes = () =>
      [...(form.control('message.language').list?.options ?? [])].map(({ value }) => value);
    await expect.poll(codes).toContain('pt-BR');
    expect(codes()).not.toContain('pt_BR');
  });

  it('writes no list until there is a value, and none once the last one is gone', async () => {
    const form = await renderForm(messages.template.empty());
    await page.getByRole('button', { name: 'Add value' }).click();
    expect(document.activeElement).toBe(form.control(`${list}.0.name`));
    expect(form.message<TemplateMessage>().components).toEqual([
      { slot: 'keyed', parameters: [{ name: '', value: { type: 'text', text: '' } }] },
    ]);
    await page.getByRole('button', { name: 'More for value 1' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect.poll(() => form.message<TemplateMessage>().components).toEqual([]);
    await expect.poll(() => document.activeElement?.textContent).toBe('Add value');
  });

  it('keeps what was written in another type of value', async () => {
    const form = await renderForm(template({ name: 'a', value: { type: 'text', text: 'Salma' } }));
    const type = `${list}.0.value.type`;
    await choose(form, type, 'cards');
    expect(valueAt(form)).toMatchObject({ type: 'cards', cards: [{ body: '' }] });
    await choose(form, type, 'text');
    expect(valueAt(form)).toEqual({ type: 'text', text: 'Salma' });
    await choose(form, type, '');
    expect(form.message<TemplateMessage>().components).toEqual([
      { slot: 'keyed', parameters: [{ name: 'a' }] },
    ]);
  });

  it('says where JSON is wrong, by line and column', async () => {
    await renderForm(template({ name: 'a', value: { type: 'object', json: '{\n  "a": }' } }));
    await expect
      .element(page.getByRole('button', { name: 'Line 2, column 8' }))
      .toBeInTheDocument();
  });

  it('changes the list of products and keeps the products', async () => {
    const products = [{ id: 'rug-blue-200' }];
    const form = await renderForm(
      template({ name: 'a', value: { type: 'products', style: 'whatsapp', products } }),
    );
    const at = `${list}.0.value`;
    expect(form.root.querySelector(`[data-mw-path="${at}.products.0.amount"]`)).toBeNull();
    await choose(form, `${at}.style`, 'bird');
    await userEvent.fill(form.control(`${at}.products.0.amount`), '89.00');
    expect(valueAt(form)).toEqual({
      type: 'products',
      style: 'bird',
      products: [{ id: 'rug-blue-200', amount: '89.00' }],
    });
  });

  it('shows the alternative text above a card with a picture only', async () => {
    const media = { kind: 'image', source: 'url', url: 'https://example.com/a' };
    const card = { media, body: 'b', link: { text: 'l', url: 'https://example.com' } };
    const form = await renderForm(
      template({ name: 'a', value: { type: 'cards', cards: [card, card] } }),
    );
    const at = `${list}.0.value.cards.0.media`;
    const has = (member: string) =>
      form.root.querySelector(`[data-mw-path="${at}.${member}"]`) !== null;
    expect([has('alt'), has('animated')]).toEqual([true, false]);
    await choose(form, `${at}.kind`, 'video');
    expect([has('alt'), has('animated')]).toEqual([false, false]);
  });

  it('says which parts of another message are lost, and takes them out on wish', async () => {
    const message = { ...samples.template.maximal, language: 'en' };
    const form = await renderForm(message);
    await page.getByRole('button', { name: 'Remove part 1: Header' }).click();
    expect(form.message<TemplateMessage>().components).toEqual(message.components.slice(1));
  });

  it('keeps an older list of variables as it is, apart from a new one', async () => {
    const old = keyed.find(({ components }) => components.some(({ extra }) => extra));
    if (!old) throw new Error('no sample');
    const form = await renderForm(old);
    await expect.element(page.getByText('Variables', { exact: true })).toBeVisible();
    const at = ['message', 'components', 1, 'parameters', 0, 'value', 'text'];
    await userEvent.fill(form.control(pathKey(at)), 'Idris');
    expect(form.draft().message).toEqual(setAt(old, at.slice(1), 'Idris'));
  });
});

/** What is typed at a place, by its last key. */
const typed: Readonly<Record<string, string>> = {
  text: 'Brass lamp',
  number: '349.5',
  boolean: ' ',
  json: '1',
  title: 'Lamps',
  payload: 'lamp',
  // A year may have more than four digits, so it has to be left.
  start: '03042030{ArrowRight}0900AM',
  seconds: '2',
  id: 'lamp-brass-30',
  label: 'Pick-up point',
  amount: '20.00',
  detail: 'In two hours',
  identifier: 'pick_up',
  url: 'https://example.com/a.jpg',
  body: 'Brass, 30 cm',
  value: 'Maarif',
};

/** The first letters of each type in the list of types, and what comes of `typed` in it. */
const byKeyboard: readonly [ParameterValue['type'], letters: string, made: object][] = [
  ['text', 'Text', { text: 'Brass lamp' }],
  ['number', 'Num', { number: 349.5 }],
  ['boolean', 'Yes', { boolean: true }],
  ['object', 'Obj', { json: '{}1' }],
  [
    'section-list',
    'Cho',
    { sections: [{ title: 'Lamps', items: [{ text: 'Brass lamp', payload: 'lamp' }] }] },
  ],
  ['timeslots', 'Tim', { slots: [{ start: expect.stringMatching(/^2030-03-04T09:00:00/) }] }],
  [
    'product-sections',
    'Product s',
    { sections: [{ title: 'Lamps', products: [{ id: 'lamp-brass-30' }] }] },
  ],
  ['products', 'Products', { products: [{ id: 'lamp-brass-30' }] }],
  [
    'shipping-methods',
    'Way',
    {
      methods: [
        {
          label: 'Pick-up point',
          amount: '20.00',
          detail: 'In two hours',
          identifier: 'pick_up',
        },
      ],
    },
  ],
  ['line-items', 'Amo', { items: [{ text: 'Brass lamp', amount: '20.00' }] }],
  [
    'cards',
    'Card',
    {
      cards: [
        {
          media: { url: 'https://example.com/a.jpg' },
          body: 'Brass, 30 cm',
          link: { text: 'Brass lamp', url: 'https://example.com/a.jpg' },
        },
      ],
    },
  ],
  ['form-items', 'Form', { items: [{ title: 'Lamps', value: 'Maarif', identifier: 'pick_up' }] }],
];

describe('a value by keyboard alone', () => {
  it.each(byKeyboard)('fills in a value of type %s', async (type, letters, made) => {
    const form = await renderForm(template({ name: 'a' }));
    form.control(`${list}.0.name`).focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(form.control(`${list}.0.value.type`));
    await userEvent.keyboard(letters);
    await expect.poll(() => valueAt(form)?.type).toBe(type);
    const done = new Set<string>();
    // Far more stops than any value has.
    for (let stops = 0; stops < 60; stops += 1) {
      await userEvent.tab();
      const control = document.activeElement as HTMLElement;
      const place = control.dataset.mwPath ?? '';
      const keys = typed[String(placeOf(place).at(-1))];
      if (!place.startsWith(`${list}.0.value`) || keys === undefined || done.has(place)) continue;
      done.add(place);
      if (type === 'object') await userEvent.keyboard('{Control>}{End}{/Control}');
      await userEvent.keyboard(keys);
    }
    expect(valueAt(form)).toMatchObject({ type, ...made });
  });

  it('moves a value up, adds one below it and takes it away again', async () => {
    const form = await renderForm(
      template({ name: 'a', value: { type: 'text', text: '1' } }, { name: 'b' }),
    );
    const names = () =>
      (getAt(form.draft(), placeOf(list)) as { name?: string }[]).map(({ name }) => name);
    page.getByRole('button', { name: 'Move value 2 up' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['b', 'a']);
    page.getByRole('button', { name: 'Add value' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['b', 'a', '']);
    expect(document.activeElement).toBe(form.control(`${list}.2.name`));
    page.getByRole('button', { name: 'More for value 3' }).element().focus();
    await userEvent.keyboard('{Enter}');
    // A menu that is opened by a key takes the focus to its first item.
    await expect.poll(() => document.activeElement?.textContent).toBe('Duplicate');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Remove');
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['b', 'a']);
  });
});

function placeOf(path: string): Path {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
