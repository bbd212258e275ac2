import * as fc from 'fast-check';
import type { Message } from '../src/index.ts';
import type { ParameterValue, TemplateComponent } from '../src/messages/template.ts';
import { jsonText, maybe, mediaOf, productSection, text } from './arbitrary-parts.ts';

const number = fc.oneof(fc.integer({ min: -10, max: 400_000 }), fc.constant(0.5));
const tag = <T extends string>(type: T) => fc.constant(type);

const value: fc.Arbitrary<ParameterValue> = fc.oneof(
  { arbitrary: fc.record({ type: tag('text'), text }), weight: 4 },
  fc.record({
    type: tag('currency'),
    code: fc.oneof(text, fc.constant('MAD')),
    amount1000: maybe(number),
    fallback: text,
  }),
  fc.record({ type: tag('date-time'), fallback: text }),
  fc.record({ type: tag('media'), media: mediaOf('image', 'video', 'document') }),
  fc.record({
    type: tag('location'),
    latitude: maybe(number),
    longitude: maybe(number),
    name: maybe(text),
    address: maybe(text),
  }),
  fc.record({ type: tag('payload'), payload: text }),
  fc.record({ type: tag('coupon'), code: text }),
  fc.record({ type: tag('expiry'), epochMs: maybe(fc.constantFrom(0, 1_893_456_000_000)) }),
  fc.record({
    type: tag('product'),
    product: fc.record({ catalogId: text, id: text }),
  }),
  fc.record({ type: tag('flow'), token: maybe(text), data: maybe(jsonText) }),
  fc.record({
    type: tag('catalog'),
    thumbnailId: maybe(text),
    sections: maybe(fc.array(productSection, { maxLength: 3 })),
  }),
  fc.record({ type: tag('call'), minutes: maybe(number) }),
  fc.record({ type: tag('custom'), json: jsonText }),
);

const parameters = maybe(
  fc.array(fc.record({ name: maybe(text), value: maybe(value) }), { maxLength: 3 }),
);

const plain: fc.Arbitrary<TemplateComponent> = fc.oneof(
  fc.record({
    slot: fc.constantFrom('header' as const, 'body' as const, 'footer' as const, 'offer' as const),
    parameters,
  }),
  fc.record({
    slot: tag('button'),
    index: fc.integer({ min: -1, max: 12 }),
    button: fc.oneof(
      text,
      fc.constantFrom('url', 'quick_reply', 'copy_code', 'flow', 'catalog', 'mpm', 'voice_call'),
    ),
    parameters,
  }),
);

const component: fc.Arbitrary<TemplateComponent> = fc.oneof(
  { arbitrary: plain, weight: 5 },
  fc.record({
    slot: tag('carousel'),
    cards: fc.array(fc.record({ components: fc.array(plain, { maxLength: 3 }) }), { maxLength: 3 }),
  }),
  fc.record({ slot: tag('custom'), json: jsonText }),
);

/** Templates of any name with parameters of any sort in any slot. */
export const template: fc.Arbitrary<Message> = fc.record({
  type: tag('template'),
  name: maybe(fc.oneof(text, fc.constant('order_ready'))),
  language: maybe(fc.oneof(text, fc.constantFrom('en', 'fr', 'pt_BR'))),
  components: fc.array(component, { maxLength: 4 }),
});
