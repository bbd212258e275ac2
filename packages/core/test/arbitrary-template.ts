import * as fc from 'fast-check';
import type { Message } from '../src/index.ts';
import type { ParameterValue, TemplateComponent } from '../src/messages/template.ts';
import { jsonText, maybe, mediaOf, productSection, text, url } from './arbitrary-parts.ts';

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

const marks = {
  itemId: maybe(text),
  reference: maybe(text),
  role: maybe(text),
  hidden: maybe(fc.boolean()),
};
const many = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const style = fc.constantFrom('bird' as const, 'whatsapp' as const);
const product = fc.record({ id: text, amount: maybe(text), text: maybe(text), ...marks });

/** The values of a form that finds its parameters by name. */
const keyedValue: fc.Arbitrary<ParameterValue> = fc.oneof(
  { arbitrary: fc.record({ type: tag('text'), text }), weight: 3 },
  fc.record({ type: tag('number'), number: maybe(number) }),
  fc.record({ type: tag('boolean'), boolean: fc.boolean() }),
  fc.record({ type: tag('object'), json: jsonText }),
  fc.record({
    type: tag('section-list'),
    sections: many(
      fc.record({
        id: maybe(text),
        title: text,
        multiple: maybe(fc.boolean()),
        items: many(
          fc.record({
            text,
            payload: maybe(text),
            imageUrl: maybe(url),
            subTitle: maybe(text),
            ...marks,
          }),
        ),
      }),
    ),
  }),
  fc.record({
    type: tag('timeslots'),
    slots: many(
      fc.record({
        id: maybe(text),
        start: fc.oneof(text, fc.constant('2026-12-01T09:00:00Z')),
        seconds: maybe(number),
      }),
    ),
  }),
  fc.record({
    type: tag('product-sections'),
    style,
    sections: many(fc.record({ title: maybe(text), products: many(product), ...marks })),
  }),
  fc.record({ type: tag('products'), style, products: many(product) }),
  fc.record({
    type: tag('shipping-methods'),
    methods: many(fc.record({ amount: text, label: text, identifier: text, detail: text })),
  }),
  fc.record({
    type: tag('line-items'),
    items: many(
      fc.record({
        amount: text,
        text,
        state: maybe(fc.constantFrom('pending' as const, 'final' as const)),
      }),
    ),
  }),
  fc.record({
    type: tag('cards'),
    cards: many(
      fc.record({
        media: mediaOf('image', 'video'),
        body: text,
        link: fc.record({ text, url }),
        ...marks,
      }),
    ),
  }),
  fc.record({
    type: tag('form-items'),
    items: many(fc.record({ identifier: text, title: text, value: text })),
  }),
  value,
);

const keyed: fc.Arbitrary<TemplateComponent> = fc.record({
  slot: tag('keyed'),
  parameters: maybe(
    many(
      fc.record({
        name: maybe(fc.oneof(text, fc.constantFrom('name', 'total', '__proto__'))),
        value: maybe(keyedValue),
      }),
    ),
  ),
});

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

const identity = {
  name: maybe(fc.oneof(text, fc.constant('order_ready'))),
  language: maybe(fc.oneof(text, fc.constantFrom('en', 'fr', 'pt_BR', 'pt-BR'))),
};

/** Templates of any name with parameters of any sort in any slot, and with parameters by name. */
export const template: fc.Arbitrary<Message> = fc.oneof(
  fc.record({
    type: tag('template'),
    ...identity,
    components: fc.array(component, { maxLength: 4 }),
  }),
  fc.record({
    type: tag('template'),
    ...identity,
    projectId: maybe(text),
    version: maybe(fc.oneof(text, fc.constant('latest'))),
    components: fc.array(keyed, { maxLength: 1 }),
  }),
);
