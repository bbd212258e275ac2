import type { Json, JsonObject } from '../../../json.ts';

/** A request with a body, to a number that gets everything. */
export function withBody(body: Json, more: JsonObject = {}): JsonObject {
  return {
    ...to({ identifierKey: 'phonenumber', identifierValue: '+212600000021' }),
    body,
    ...more,
  };
}

/** A request with a template. */
export function withTemplate(template: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    ...to({ identifierValue: '+212600000021' }),
    template: { name: 'order_ready', ...template },
    ...more,
  };
}

/** The receivers of a request. */
export function to(...contacts: readonly JsonObject[]): JsonObject {
  return { receiver: { contacts: [...contacts] } };
}

/** A body of a type. */
export function body(type: string, content: Json): JsonObject {
  return { type, [type]: content };
}

/** So many of something. */
export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A text of so many code points, each of which is two UTF-16 units. */
export function long(count: number): string {
  return '😀'.repeat(count);
}

/** A request with a text, perhaps with actions. */
export function text(value: Json = 'Hello', more: JsonObject = {}): JsonObject {
  return withBody(body('text', { text: value, ...more }));
}

/** An action of a type. */
export function action(type: string, content: Json): JsonObject {
  return { type, [type]: content };
}

/** A reply that comes back as its text. */
export function reply(value: Json = 'Yes', more: JsonObject = {}): JsonObject {
  return action('reply', { text: value, ...more });
}

/** A reply that comes back as a payload. */
export function postback(value: Json = 'No', payload: Json = 'no'): JsonObject {
  return action('postback', { text: value, payload });
}

/** A link. */
export function link(more: JsonObject = {}): JsonObject {
  return action('link', { text: 'Open', url: 'https://example.com/a', ...more });
}

/** A card with one link. */
export function card(more: JsonObject = {}): JsonObject {
  return { title: 'Rug', mediaUrl: 'https://example.com/a.jpg', actions: [link()], ...more };
}

/** A request with a carousel. */
export function carousel(
  items: readonly Json[] = [card(), card()],
  more: JsonObject = {},
): JsonObject {
  return withBody(body('carousel', { text: 'Look', items: [...items], ...more }));
}

/** A section of a list. */
export function section(title: string, actions: readonly Json[]): JsonObject {
  return { title, actions: [...actions] };
}

/** Rows, each with a payload of its own. */
export function rows(count: number, prefix = 'row'): JsonObject[] {
  return many(count, (index) => postback(`Row ${index}`, `${prefix}_${index}`));
}

/** A request with a list. */
export function list(
  items: readonly Json[] = [section('Orders', rows(2))],
  more: JsonObject = {},
): JsonObject {
  return withBody(body('list', { text: 'Choose', items: [...items], ...more }));
}

/** A request with images. */
export function image(content: JsonObject = {}): JsonObject {
  const images = [{ mediaUrl: 'https://example.com/a.png' }];
  return withBody(body('image', { images, ...content }));
}

/** A request with a file. */
export function file(contentType: Json = 'application/pdf', content: JsonObject = {}): JsonObject {
  const files = [{ mediaUrl: 'https://example.com/a', contentType }];
  return withBody(body('file', { files, ...content }));
}

/** A request with a place. */
export function place(latitude: Json, longitude: Json): JsonObject {
  return withBody(body('location', { coordinates: { latitude, longitude } }));
}

/** A request with a template and one value. */
export function parameter(type: string, value: Json): JsonObject {
  return withTemplate({ parameters: [{ type, key: 'what', value }] });
}

/** A card of a template. */
export function templateCard(header: JsonObject = imageHeader, more: JsonObject = {}): JsonObject {
  const whatsappCarouselCard = {
    header,
    body: { type: 'text', text: { text: 'Rug' } },
    actions: [{ type: 'link-action', linkAction: { text: 'Open', url: 'https://example.com' } }],
    ...more,
  };
  return { type: 'whatsapp-carousel-card', whatsappCarouselCard };
}

const imageHeader = { type: 'image', image: { mediaUrl: 'https://example.com/a.jpg' } };

/** The header of a card with a film. */
export const fileHeader = {
  type: 'file',
  file: { mediaUrl: 'https://example.com/a.mp4', contentType: 'video/mp4' },
};

/** Sections of products in Bird's own words. */
export function productSections(...counts: readonly number[]): JsonObject[] {
  return counts.map((count, index) => ({
    title: `Section ${index}`,
    products: many(count, (each) => ({ externalProductId: `p-${each}` })),
  }));
}

/** The same in WhatsApp's words. */
export function whatsappSections(...counts: readonly number[]): JsonObject[] {
  return counts.map((count, index) => ({
    type: 'whatsapp-product-section',
    whatsappProductSection: {
      title: `Section ${index}`,
      products: many(count, (each) => ({
        type: 'whatsapp-product-item',
        whatsappProductItem: { externalProductId: `p-${each}` },
      })),
    },
  }));
}
