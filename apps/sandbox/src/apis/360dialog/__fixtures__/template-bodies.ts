import type { Json, JsonObject } from '../../../json.ts';
import { many, message } from './bodies.ts';

/** A message of a template. */
export function template(
  name: Json,
  components: readonly Json[],
  code: Json = 'en_US',
  members: JsonObject = {},
): JsonObject {
  return message('template', { name, language: { code }, components: [...components], ...members });
}

/** A component with its parameters. */
export const part = (type: Json, ...parameters: Json[]): JsonObject => ({ type, parameters });

/** A button's component. */
export const buttonPart = (sub_type: Json, index: Json, ...parameters: Json[]): JsonObject => ({
  type: 'button',
  sub_type,
  index,
  parameters,
});

/** A value of text. */
export const text = (value: Json, members: JsonObject = {}): JsonObject => ({
  type: 'text',
  text: value,
  ...members,
});

/** A value of text for a placeholder with a name. */
export const named = (parameter_name: Json, value: Json): JsonObject =>
  text(value, { parameter_name });

/** A value of media. */
export const media = (kind: string, members: JsonObject = { id: '21' }): JsonObject => ({
  type: kind,
  [kind]: members,
});

/** A value of a currency, with the given members over those of a good one. */
export const currency = (members: JsonObject = {}): JsonObject => ({
  type: 'currency',
  currency: { code: 'MAD', amount_1000: 349500, fallback_value: '349.50 MAD', ...members },
});

/** A value of a place, with the given members over those of a good one. */
export const place = (members: JsonObject = {}): JsonObject => ({
  type: 'location',
  location: { latitude: 34.02, longitude: -6.84, name: 'Workshop', address: 'Rabat', ...members },
});

/** The end of a limited-time offer. */
export const offerEnd = (expiration_time_ms: Json): JsonObject =>
  part('limited_time_offer', {
    type: 'limited_time_offer',
    limited_time_offer: { expiration_time_ms },
  });

/** The products of a multi-product button. */
export const productButton = (...sections: Json[]): JsonObject =>
  buttonPart('mpm', 0, { type: 'action', action: { sections } });

/** The cards of a carousel, `count` of them. */
export const cards = (count: number, components: (index: number) => Json[]): JsonObject => ({
  type: 'carousel',
  cards: many(count, (index) => ({ card_index: index, components: components(index) })),
});

/** The components of one card of the sample `new_tiles`. */
export const tileCard = (): JsonObject[] => [
  part('header', media('image')),
  part('body', text('9 €')),
  buttonPart('url', 1, text('blue')),
];

const salma = part('body', text('Salma'));

/** A good message of each sample template that can be sent. */
export const filled: Readonly<Record<string, readonly JsonObject[]>> = {
  order_shipped: [
    part('header', media('image')),
    part('body', text('Salma'), text('4021')),
    buttonPart('url', 0, text('4021')),
  ],
  appointment_reminder: [
    part(
      'body',
      named('customer_name', 'Salma'),
      named('visit_date', 'Friday'),
      named('visit_time', '10:30'),
    ),
    buttonPart('quick_reply', 1, { type: 'payload', payload: 'other_day' }),
  ],
  invoice_ready: [
    part('header', media('document', { link: 'https://example.com/a.pdf', filename: 'a.pdf' })),
    part('body', text('Salma'), currency()),
  ],
  pickup_point: [part('header', place()), part('body', text('4021'))],
  delivery_details: [part('header', text('4021')), salma],
  sign_in_code: [part('body', text('704218')), buttonPart('url', 0, text('704218'))],
  autumn_offer: [
    part('header', media('image')),
    salma,
    offerEnd(Date.UTC(2999, 0)),
    buttonPart('copy_code', 0, { type: 'coupon_code', coupon_code: 'AUTUMN20' }),
    buttonPart('url', 1, text('bowls')),
  ],
  new_tiles: [salma, cards(3, tileCard)],
  winter_selection: [
    part('header', text('Salma')),
    part('body', text('6')),
    productButton({ title: 'Bowls', product_items: [{ product_retailer_id: 'bowl' }] }),
  ],
  whole_catalog: [salma],
  collection_preview: [salma, buttonPart('url', 0, text('spring'))],
  flash_sale: [part('header', media('video')), salma],
};

/** A good message of a sample template, with other components where they are given. */
export const sample = (name: string, components = filled[name] ?? []): JsonObject =>
  template(name, components);
