import * as z from 'zod/mini';
import { metaShape } from './item-meta.ts';

const text = z.optional(z.string());

/** An item that says by `type` which of its members holds it. */
function marked<T extends string, Key extends string, Part extends z.ZodMiniType>(
  type: T,
  key: Key,
  part: Part,
) {
  return z.strictObject({
    ...metaShape,
    type: z.literal(type),
    ...({ [key]: part } as { [K in Key]: Part }),
  });
}

/** Open, as the published schema leaves it. */
const replyAction = z.looseObject({
  ...metaShape,
  type: z.literal('reply-action'),
  replyAction: z.looseObject({ text: z.string(), imageUrl: text, payload: text, subTitle: text }),
});

const section = z.strictObject({
  id: z.optional(z.nullable(z.string())),
  multipleSelection: z.optional(z.boolean()),
  title: z.string(),
  items: z.array(replyAction),
});

const timeslot = z.strictObject({
  id: z.optional(z.nullable(z.string())),
  startTime: z.string(),
  duration: z.number(),
});

const product = z.strictObject({ externalProductId: z.string(), amount: text, text });

const whatsappProduct = marked(
  'whatsapp-product-item',
  'whatsappProductItem',
  z.strictObject({ externalProductId: z.string() }),
);

const whatsappSection = marked(
  'whatsapp-product-section',
  'whatsappProductSection',
  z.strictObject({ title: z.string(), products: z.array(whatsappProduct) }),
);

const header = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('image'),
    image: z.strictObject({ mediaUrl: z.string(), altText: text }),
  }),
  z.strictObject({
    type: z.literal('file'),
    file: z.strictObject({ mediaUrl: z.string(), contentType: text }),
  }),
]);

const link = z.strictObject({
  type: z.literal('link-action'),
  linkAction: z.strictObject({ text: z.string(), url: z.string() }),
});

const card = marked(
  'whatsapp-carousel-card',
  'whatsappCarouselCard',
  z.strictObject({
    header,
    body: z.strictObject({
      type: z.literal('text'),
      text: z.strictObject({ text: z.string() }),
    }),
    // The draft has one link on a card, so the count is the shape's business.
    actions: z.array(link).check(z.length(1)),
  }),
);

const shippingMethod = z.strictObject({
  amount: z.string(),
  label: z.string(),
  identifier: z.string(),
  detail: z.string(),
});

const lineItem = z.strictObject({
  amount: z.string(),
  text: z.string(),
  type: z.optional(z.enum(['pending', 'final'])),
});

const formItem = z.strictObject({ identifier: z.string(), title: z.string(), value: z.string() });

/** A list that Bird's schema lets be null. */
const nullable = (item: z.ZodMiniType) => z.nullable(z.array(item));

/** What `value` holds, by the parameter's `type`. */
const values = {
  string: z.string(),
  number: z.number(),
  boolean: z.boolean(),
  object: z.looseObject({}),
  sectionList: z.strictObject({ sections: nullable(section) }),
  timeslotList: z.strictObject({ timeslots: z.array(timeslot) }),
  productSections: z.strictObject({
    productSections: z.array(z.strictObject({ title: z.string(), products: z.array(product) })),
  }),
  productList: z.strictObject({
    products: z.array(z.strictObject({ type: z.literal('product'), product })),
  }),
  shippingMethodList: z.strictObject({ shippingMethods: nullable(shippingMethod) }),
  lineItemList: z.strictObject({ lineItems: nullable(lineItem) }),
  whatsappProductSections: z.strictObject({ sections: z.array(whatsappSection) }),
  whatsappProductItems: z.strictObject({ products: z.array(whatsappProduct) }),
  carouselCards: z.strictObject({ cards: z.array(card) }),
  appleFormPageItems: z.strictObject({ items: z.array(formItem) }),
};

/** The types of a parameter. */
export type WireType = keyof typeof values;
const wireTypes = Object.keys(values) as WireType[];

function parameter(type: WireType) {
  return z.strictObject({
    type: z.literal(type),
    key: z.string(),
    value: z.optional(values[type] as z.ZodMiniType),
  });
}

const [first, ...others] = wireTypes.map(parameter);

const utmParameter = z.strictObject({
  key: z.string(),
  value: text,
  reference: z.optional(z.enum(['platform_name', 'channel_name'])),
});

/** The shape of `template`. */
export const templateSchema = z.strictObject({
  name: text,
  projectId: text,
  version: text,
  locale: text,
  attachments: z.optional(
    nullable(
      z.strictObject({
        mediaUrl: z.string(),
        filename: z.string(),
        inline: z.optional(z.boolean()),
      }),
    ),
  ),
  shortLinks: z.optional(
    z.nullable(z.looseObject({ enabled: z.optional(z.boolean()), domain: text })),
  ),
  variables: z.optional(z.nullable(z.record(z.string(), z.string()))),
  utmParameters: z.optional(nullable(utmParameter)),
  parameters: z.optional(
    z.nullable(
      z.array(z.discriminatedUnion('type', [first as ReturnType<typeof parameter>, ...others])),
    ),
  ),
  settings: z.optional(
    z.nullable(z.looseObject({ disallowMmLite: z.optional(z.nullable(z.boolean())) })),
  ),
});
