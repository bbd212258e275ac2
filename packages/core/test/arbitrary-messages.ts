import * as fc from 'fast-check';
import type {
  Attachment,
  Button,
  Header,
  ListRow,
  ListSection,
  Message,
  MessageType,
} from '../src/index.ts';
import {
  json,
  jsonText,
  maybe,
  mediaOf,
  productSection,
  seldom,
  text,
  url,
} from './arbitrary-parts.ts';
import { template } from './arbitrary-template.ts';

const header: fc.Arbitrary<Header> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text }),
  fc.record({
    type: fc.constant('media' as const),
    media: mediaOf('image', 'video', 'document', 'audio'),
  }),
);

const customItem = json.map((value) => ({ type: 'custom' as const, json: JSON.stringify(value) }));

const button: fc.Arbitrary<Button> = fc.oneof(
  {
    arbitrary: fc.record({ type: fc.constant('reply' as const), text, id: maybe(text) }),
    weight: 6,
  },
  fc.record({ type: fc.constant('link' as const), text, url }),
  fc.record({
    type: fc.constant('reply' as const),
    text,
    id: maybe(text),
    description: maybe(text),
    imageUrl: maybe(url),
  }),
  fc.record({
    type: fc.constant('buy' as const),
    text,
    amountCents: maybe(fc.oneof(fc.integer(), fc.constant(0.5))),
    currency: fc.oneof(text, fc.constant('MAD')),
  }),
  fc.record({ type: fc.constant('location-request' as const), text: maybe(text) }),
  customItem,
);

const row: fc.Arbitrary<ListRow> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('row' as const),
      title: text,
      id: maybe(text),
      description: maybe(text),
      imageUrl: maybe(url),
    }),
    weight: 4,
  },
  customItem,
);

const section: fc.Arbitrary<ListSection> = fc.record({
  title: maybe(text),
  description: seldom(text),
  media: seldom(mediaOf('unknown', 'image')),
  rows: fc.array(row, { maxLength: 4 }),
});

const actions = maybe(fc.array(button, { maxLength: 3 }));

/** Files of an e-mail, from an address or written into the message. */
const attachments = maybe(
  fc.array(
    fc
      .tuple(
        fc.oneof(
          mediaOf('document', 'image'),
          fc.record({
            source: fc.constant('inline' as const),
            base64: fc.constantFrom('R0lGOA==', ''),
            kind: fc.constant('image' as const),
            mime: maybe(fc.constantFrom('image/gif', '')),
            filename: maybe(text),
          }),
        ),
        fc.record({ inline: maybe(fc.boolean()), contentId: maybe(text) }),
      )
      .map(([media, more]): Attachment => ({ ...media, ...more })),
    { maxLength: 3 },
  ),
);

const framed = { header: maybe(header), body: maybe(text), footer: maybe(text) };
const degrees = fc.double({ min: -200, max: 200, noNaN: true }).map((number) => number + 0);

const captioned = (type: 'image' | 'video' | 'document') =>
  fc.record({
    type: fc.constant(type),
    media: mediaOf(type),
    caption: maybe(text),
  }) as fc.Arbitrary<Message>;

const labelled = { type: maybe(fc.oneof(text, fc.constantFrom('HOME', 'WORK'))) };
const some = <T>(item: fc.Arbitrary<T>) => maybe(fc.array(item, { maxLength: 3 }));

const contact = fc.record({
  name: fc.record({
    formatted: text,
    first: maybe(text),
    last: maybe(text),
    middle: maybe(text),
    prefix: maybe(text),
    suffix: maybe(text),
  }),
  phones: some(fc.record({ phone: text, waId: maybe(text), ...labelled })),
  emails: some(fc.record({ email: text, ...labelled })),
  urls: some(fc.record({ url: text, ...labelled })),
  birthday: maybe(fc.oneof(text, fc.constantFrom('1988-03-14', '1988-02-30'))),
  org: maybe(fc.record({ company: maybe(text), department: maybe(text), title: maybe(text) })),
  addresses: some(
    fc.record({
      street: maybe(text),
      city: maybe(text),
      state: maybe(text),
      zip: maybe(text),
      country: maybe(text),
      countryCode: maybe(fc.oneof(text, fc.constant('MA'))),
      ...labelled,
    }),
  ),
});

/** Pairs of a wire map: its keys are unique, and one of them is trouble. */
const entries = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('name', 'phone_number', 'in_pin_code', 'sg_post_code', '__proto__'),
    value: text,
  }),
  { selector: ({ key }) => key, maxLength: 4 },
);

const card = fc.oneof(
  fc.record({
    title: maybe(text),
    body: maybe(text),
    media: maybe(mediaOf('image', 'video')),
    buttons: maybe(fc.array(button, { maxLength: 3 })),
  }),
  fc.record({ product: fc.record({ catalogId: text, id: text }) }),
);

/** Messages of the types whose codecs have something to get wrong; the others come as samples. */
export const messages: { readonly [T in MessageType]?: fc.Arbitrary<Message> } = {
  text: fc.record({
    type: fc.constant('text' as const),
    text,
    linkPreview: maybe(fc.boolean()),
    attachments: seldom(attachments),
  }),
  gif: fc.record({
    type: fc.constant('gif' as const),
    media: mediaOf('gif'),
    caption: maybe(text),
    buttons: actions,
  }),
  attachments: fc.record({
    type: fc.constant('attachments' as const),
    items: fc.array(mediaOf('image', 'video', 'audio', 'document', 'sticker'), { maxLength: 3 }),
    caption: maybe(text),
    buttons: actions,
  }),
  html: fc.record({
    type: fc.constant('html' as const),
    html: maybe(text),
    text: maybe(text),
    attachments,
    buttons: actions,
  }),
  'one-time-code': fc.record({
    type: fc.constant('one-time-code' as const),
    disclaimer: maybe(fc.boolean()),
    expiration: maybe(fc.oneof(fc.integer({ min: 0, max: 91 }), fc.constant(0.5))),
    buttons: actions,
  }),
  image: captioned('image'),
  video: captioned('video'),
  document: captioned('document'),
  audio: fc.record({
    type: fc.constant('audio' as const),
    media: mediaOf('audio'),
    caption: maybe(text),
    voice: maybe(fc.boolean()),
  }),
  sticker: fc.record({ type: fc.constant('sticker' as const), media: mediaOf('sticker') }),
  contacts: fc.record({
    type: fc.constant('contacts' as const),
    contacts: fc.array(contact, { maxLength: 3 }),
  }),
  reaction: fc.record({
    type: fc.constant('reaction' as const),
    messageId: text,
    emoji: fc.oneof(text, fc.constantFrom('👍', '🙏🏽', '👨‍👩‍👧‍👦', '🇲🇦', '👍👍', 'a')),
  }),
  link: fc.record({ type: fc.constant('link' as const), ...framed, label: text, url }),
  'address-request': fc.record({
    type: fc.constant('address-request' as const),
    ...framed,
    country: fc.oneof(text, fc.constantFrom('IN', 'SG')),
    values: maybe(entries),
    errors: maybe(entries),
    saved: some(fc.record({ id: text, values: entries })),
  }),
  product: fc.record({
    type: fc.constant('product' as const),
    body: maybe(text),
    footer: maybe(text),
    catalogId: text,
    productId: text,
  }),
  'product-list': fc.record({
    type: fc.constant('product-list' as const),
    ...framed,
    catalogId: text,
    sections: fc.array(productSection, { maxLength: 3 }),
  }),
  catalog: fc.record({
    type: fc.constant('catalog' as const),
    body: text,
    footer: maybe(text),
    thumbnailId: maybe(text),
  }),
  flow: fc.record({
    type: fc.constant('flow' as const),
    ...framed,
    flow: fc.oneof(
      fc.record({ by: fc.constant('id' as const), id: text }),
      fc.record({ by: fc.constant('name' as const), name: text }),
    ),
    label: text,
    token: maybe(text),
    mode: maybe(fc.constantFrom('draft' as const, 'published' as const)),
    action: maybe(fc.constantFrom('navigate' as const, 'data_exchange' as const)),
    screen: maybe(text),
    data: maybe(jsonText),
  }),
  call: fc.record({
    type: fc.constant('call' as const),
    body: text,
    label: maybe(text),
    minutes: maybe(fc.oneof(fc.integer({ min: -1, max: 50_000 }), degrees)),
    payload: maybe(text),
  }),
  'call-permission': fc.record({
    type: fc.constant('call-permission' as const),
    body: maybe(text),
  }),
  carousel: fc.record({
    type: fc.constant('carousel' as const),
    body: maybe(text),
    cards: fc.array(card, { maxLength: 4 }),
  }),
  template,
  location: fc.record({
    type: fc.constant('location' as const),
    latitude: maybe(degrees),
    longitude: maybe(degrees),
    name: maybe(text),
    address: maybe(text),
  }),
  buttons: fc.record({
    type: fc.constant('buttons' as const),
    ...framed,
    buttons: fc.array(button, { maxLength: 5 }),
  }),
  list: fc.record({
    type: fc.constant('list' as const),
    ...framed,
    button: maybe(text),
    sections: fc.array(section, { maxLength: 4 }),
    confirmation: seldom(fc.record({ title: maybe(text), text: maybe(text) })),
    buttons: seldom(actions),
  }),
  'location-request': fc.record({
    type: fc.constant('location-request' as const),
    body: text,
    label: maybe(text),
  }),
};

/** Messages in one. */
export function sectionOf(item: fc.Arbitrary<Message>): fc.Arbitrary<Message> {
  return fc.record({
    type: fc.constant('section' as const),
    items: fc.array(item, { maxLength: 3 }),
    configurations: maybe(entries),
  });
}
