import type { Json, JsonObject } from '../../../json.ts';

/** A message of a type, with the given members of the envelope over those of a good one. */
export function message(type: string, content: Json, members: JsonObject = {}): JsonObject {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+212600000021',
    type,
    [type]: content,
    ...members,
  };
}

/** An object without one of its members. */
export function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** `count` items that `make` makes of their indexes. */
export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** An interactive message of a kind. */
export function interactive(type: string, members: JsonObject = {}): JsonObject {
  return message('interactive', { type, ...members });
}

const text = { body: { text: 'Which day suits you?' } };

/** Reply buttons, with the given members over those of good ones. */
export const buttons = (members: JsonObject = {}): JsonObject =>
  interactive('button', { ...text, action: { buttons: [button('yes', 'Yes')] }, ...members });

/** Reply buttons made of exactly these. */
export const buttonsOf = (...list: Json[]): JsonObject => buttons({ action: { buttons: list } });

/** One reply button. */
export const button = (id: Json, title: Json): JsonObject => ({
  type: 'reply',
  reply: { id, title },
});

/** A list, with the given members over those of a good one. */
export const list = (members: JsonObject = {}): JsonObject =>
  interactive('list', {
    ...text,
    action: { button: 'Choose', sections: [section('Orders', [row('track', 'Track')])] },
    ...members,
  });

/** A list made of exactly these sections. */
export const listOf = (...sections: Json[]): JsonObject =>
  list({ action: { button: 'Choose', sections } });

/** One section of a list. */
export const section = (title: Json | undefined, rows: Json): JsonObject =>
  title === undefined ? { rows } : { title, rows };

/** One row of a list. */
export const row = (id: Json, title: Json, description?: Json): JsonObject =>
  description === undefined ? { id, title } : { id, title, description };

/** `count` rows that differ from those of another prefix. */
export const rows = (count: number, prefix = 'row'): JsonObject[] =>
  many(count, (index) => row(`${prefix}_${index}`, `Row ${index}`));

/** A link button, with the given parameters over those of a good one. */
export const link = (parameters: JsonObject = {}, members: JsonObject = {}): JsonObject =>
  interactive('cta_url', {
    ...text,
    action: {
      name: 'cta_url',
      parameters: { display_text: 'Open', url: 'https://example.com/orders', ...parameters },
    },
    ...members,
  });

/** A location request, with the given members over those of a good one. */
export const locationRequest = (members: JsonObject = {}): JsonObject =>
  interactive('location_request_message', {
    ...text,
    action: { name: 'send_location' },
    ...members,
  });

const flowParameters = {
  flow_message_version: '3',
  flow_id: '1182004211',
  flow_cta: 'Book',
  flow_token: 'case-21',
  flow_action: 'navigate',
};

/** A flow, with the given parameters over those of a good one. */
export const flow = (parameters: JsonObject = {}, members: JsonObject = {}): JsonObject =>
  interactive('flow', {
    ...text,
    action: { name: 'flow', parameters: { ...flowParameters, ...parameters } },
    ...members,
  });

/** A flow without one of its parameters. */
export const flowWithout = (key: string): JsonObject =>
  flow({}, { action: { name: 'flow', parameters: without(flowParameters, key) } });

/** An address request with these parameters. */
export const address = (parameters: JsonObject): JsonObject =>
  interactive('address_message', { ...text, action: { name: 'address_message', parameters } });

/** A call button with these parameters. */
export const call = (parameters: JsonObject): JsonObject =>
  interactive('voice_call', { ...text, action: { name: 'voice_call', parameters } });

/** A request to be allowed to call. */
export const permission = (members: JsonObject = {}): JsonObject =>
  interactive('call_permission_request', {
    action: { name: 'call_permission_request' },
    ...members,
  });

/** A product, with the given members over those of a good one. */
export const product = (members: JsonObject = {}): JsonObject =>
  interactive('product', {
    action: { catalog_id: '305', product_retailer_id: 'bowl' },
    ...members,
  });

/** A product list, with the given members over those of a good one. */
export const products = (members: JsonObject = {}): JsonObject =>
  interactive('product_list', {
    header: { type: 'text', text: 'For you' },
    ...text,
    action: { catalog_id: '305', sections: [productSection('Bowls', 1)] },
    ...members,
  });

/** A product list made of exactly these sections. */
export const productsOf = (...sections: Json[]): JsonObject =>
  products({ action: { catalog_id: '305', sections } });

/** A section of `count` products. */
export const productSection = (title: string | undefined, count: number): JsonObject => ({
  ...(title !== undefined && { title }),
  product_items: many(count, (index) => ({ product_retailer_id: `${title}_${index}` })),
});

/** A catalog message, with the given members over those of a good one. */
export const catalog = (members: JsonObject = {}): JsonObject =>
  interactive('catalog_message', { ...text, action: { name: 'catalog_message' }, ...members });

/** A carousel made of exactly these cards. */
export const carousel = (cards: Json, members: JsonObject = {}): JsonObject =>
  interactive('carousel', { ...text, action: { cards }, ...members });

/** A card with a picture and a link button, with the given members over those of a good one. */
export const card = (card_index: Json, members: JsonObject = {}): JsonObject => ({
  card_index,
  type: 'cta_url',
  header: { type: 'image', image: { link: 'https://example.com/a.png' } },
  action: cardLink(),
  ...members,
});

/** The link button of a card. */
export const cardLink = (parameters: JsonObject = {}): JsonObject => ({
  name: 'cta_url',
  parameters: { display_text: 'Open', url: 'https://example.com/a', ...parameters },
});

/** The reply buttons of a card. */
export const cardReplies = (...titles: readonly string[]): JsonObject => ({
  buttons: titles.map((title, index) => ({
    type: 'quick_reply',
    quick_reply: { id: `reply_${index}`, title },
  })),
});

/** A card of a product. */
export const productCard = (card_index: Json, action: JsonObject = {}): JsonObject => ({
  card_index,
  type: 'product',
  action: { catalog_id: '305', product_retailer_id: `bowl_${card_index}`, ...action },
});
