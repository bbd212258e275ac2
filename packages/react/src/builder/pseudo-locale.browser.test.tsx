import '../styles/index.css';
import { type Draft, d360, digishare, type Provider } from '@messagewright/core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../dictionary/en.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

/** Every word of the dictionary in brackets. */
function pseudo<T>(words: T): T {
  if (typeof words === 'string') return `⟦${words}⟧` as T;
  const entries = Object.entries(words as object).map(([key, value]) => [key, pseudo(value)]);
  return Object.fromEntries(entries) as T;
}

const dictionary = pseudo(en);

/** A provider whose own words are numbers, so that every letter seen is a word of ours. */
function mute(spoken: Provider): Provider {
  const sources = Object.entries(spoken.sources).map(([key, source]) => [
    key,
    { ...source, label: '§ 5', title: { en: '77' }, section: { en: '5' } },
  ]);
  return { ...spoken, label: '4021', sources: Object.fromEntries(sources) };
}

const provider = mute(digishare as Provider);
const to = { type: 'conversation', id: '31' } as const;
const list: Draft = {
  version: 1,
  to,
  message: {
    type: 'list',
    header: { type: 'text', text: '1 '.repeat(40) },
    body: '2',
    footer: '3',
    button: '4',
    sections: [
      { title: '5', rows: [{ type: 'row', title: '6', id: '61', description: '7' }] },
      { title: '', rows: [{ type: 'row', title: '', id: '61' }] },
    ],
  },
};
const draftOf = (message: Draft['message']): Draft => ({ version: 1, to, message });

/** Texts that a person sees or hears and that do not come from the dictionary. */
function foreignTexts(): string[] {
  const found: string[] = [];
  const take = (text: string | null | undefined) => {
    let rest = text ?? '';
    // A word may be filled in with another: the inner brackets go first.
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    }
    if (/\p{L}/u.test(rest)) found.push(text ?? '');
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (parentElement?.closest('script, style, [data-json-source], textarea')) continue;
    take(walker.currentNode.textContent);
  }
  const attributes = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'placeholder',
    'title',
    'alt',
  ];
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of attributes) take(element.getAttribute(name));
  }
  return found;
}

const button = (name: RegExp) => page.getByRole('button', { name });

beforeEach(() => page.viewport(1400, 1000));

function build(props: Partial<MessageBuilderProps>) {
  return render(
    <MessageBuilder
      provider={provider}
      defaultValue={list}
      dictionary={dictionary}
      contact={{ name: '8', note: '9' }}
      onSubmit={() => {}}
      {...props}
    />,
  );
}

it('finds a text that no dictionary holds', async () => {
  await render(
    <p>
      ⟦known ⟦inner⟧⟧ <span title="stray">5</span>
    </p>,
  );
  expect(foreignTexts()).toEqual(['stray']);
});

it('a list with issues has no other words', async () => {
  await build({});
  await button(/⟦Send⟧/).click();
  await button(/Delivery options/).click();
  expect(foreignTexts()).toEqual([]);
  await button(/issues/).click();
  expect(foreignTexts()).toEqual([]);
});

it('neither have the tooltip and the menus', async () => {
  await build({});
  await button(/Carousel/).hover();
  await expect.element(page.getByRole('tooltip')).toBeInTheDocument();
  expect(foreignTexts()).toEqual([]);
  await button(/More for ⟦row 1/)
    .first()
    .click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  expect(foreignTexts()).toEqual([]);
});

it('neither has the narrow builder with its type menu', async () => {
  await page.viewport(400, 900);
  await build({
    providers: [provider, { ...provider, id: 'bird', label: '360' } as Provider],
    provider: undefined,
  });
  await button(/Change message type/).click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  expect(foreignTexts()).toEqual([]);
});

it('neither has the import dialog', async () => {
  await build({});
  await button(/Import/).click();
  await expect.element(page.getByRole('dialog', { name: /Import/ })).toBeVisible();
  expect(foreignTexts()).toEqual([]);
  await page.getByRole('dialog').getByRole('textbox').fill('{"1": 2,}');
  await expect.element(page.getByText(/comma/).first()).toBeVisible();
  expect(foreignTexts()).toEqual([]);
});

it.each<[string, Draft['message']]>([
  ['text', { type: 'text', text: '' }],
  ['buttons', { type: 'buttons', body: '', buttons: [{ type: 'reply', text: '', id: '1' }] }],
  ['location', { type: 'location' }],
  ['location-request', { type: 'location-request', body: '' }],
  ['custom', { type: 'custom', scope: 'content', json: '[1,]' }],
  ['an unsupported type', { type: 'carousel', cards: [] }],
])('neither has the form of %s', async (_, message) => {
  await build({ defaultValue: draftOf(message) });
  await button(/⟦Send⟧/).click();
  expect(foreignTexts()).toEqual([]);
});

const messageOf = {
  image: { type: 'image', media: { kind: 'image', source: 'url', url: '' } },
  'a picture of a wrong type': {
    type: 'image',
    media: { kind: 'image', source: 'url', url: '4.gif', filename: '6' },
    caption: '5',
  },
  document: { type: 'document', media: { kind: 'document', source: 'id', id: '', filename: '6' } },
  'a voice note': {
    type: 'audio',
    media: { kind: 'audio', source: 'id', id: '7' },
    voice: true,
  },
  sticker: { type: 'sticker', media: { kind: 'sticker', source: 'url', url: '' } },
  contacts: {
    type: 'contacts',
    contacts: [
      {
        name: { formatted: '', prefix: '' },
        phones: [{ phone: '' }, { phone: '1', waId: '2' }],
        emails: [{ email: '' }],
        urls: [{ url: '' }],
        addresses: [{}],
        org: {},
        birthday: '3',
      },
      { name: { formatted: '4' } },
    ],
  },
  reaction: { type: 'reaction', messageId: '', emoji: '' },
  'a removed reaction': { type: 'reaction', messageId: '1', emoji: '' },
  'a text with a link': { type: 'text', text: '8', linkPreview: true },
  'a header of a medium': {
    type: 'buttons',
    header: { type: 'media', media: { kind: 'video', source: 'url', url: '' } },
    body: '',
    buttons: [],
  },
  link: { type: 'link', body: '', label: '', url: '' },
  'an address request': {
    type: 'address-request',
    body: '',
    country: '',
    values: [{ key: '1', value: '' }],
    saved: [{ id: '2', values: [{ key: '', value: '' }] }],
  },
  product: { type: 'product', catalogId: '', productId: '3' },
  'a product list': {
    type: 'product-list',
    catalogId: '4',
    sections: [{ title: '', products: [{ id: '' }, { id: '5' }] }, { products: [] }],
  },
  catalog: { type: 'catalog', body: '' },
  flow: { type: 'flow', body: '', flow: { by: 'name', name: '' }, label: '', data: '{' },
  'a call permission': { type: 'call-permission' },
  call: { type: 'call', body: '', minutes: 0 },
  carousel: {
    type: 'carousel',
    cards: [
      { media: { kind: 'image', source: 'url', url: '' }, buttons: [] },
      { media: { kind: 'video', source: 'id', id: '' }, buttons: [{ type: 'reply', text: '' }] },
    ],
  },
  'a carousel of products': {
    type: 'carousel',
    cards: [{ product: { catalogId: '6', id: '' } }, { product: { catalogId: '7', id: '' } }],
  },
} satisfies Record<string, Draft['message']>;

it.each(Object.entries(messageOf))('neither has the form of %s', async (_, message) => {
  const defaultValue: Draft = { ...draftOf(message), to: { type: 'phone', phone: '' } };
  await build({ provider: mute(d360 as Provider), defaultValue });
  await button(/⟦Send⟧/).click();
  await button(/Delivery options/).click();
  expect(foreignTexts()).toEqual([]);
});
