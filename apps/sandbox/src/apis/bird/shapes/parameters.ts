import {
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  tagged,
  text,
} from './shape.ts';

/** What several items of lists carry beside themselves. */
const item = { id: text(), reference: text(), role: text(), hidden: boolean() };

/** An object of which every member is needed. */
function whole(members: Readonly<Record<string, Shape>>): Shape {
  return object(members, { required: Object.keys(members) });
}

/** An item that names its sort, and holds it under a member. */
function itemOf(type: string, member: string, content: Shape, bounds: { open?: true } = {}): Shape {
  return object(
    { ...item, type: oneOf(type), [member]: content },
    { required: ['type', member], ...bounds },
  );
}

const replyAction = itemOf(
  'reply-action',
  'replyAction',
  object(
    { text: text(), imageUrl: text(), payload: text(), subTitle: text() },
    { required: ['text'], open: true },
  ),
  { open: true },
);

const sections = list(
  object(
    {
      id: nullable(text()),
      multipleSelection: boolean(),
      title: text(),
      items: list(replyAction),
    },
    { required: ['title', 'items'] },
  ),
);

const timeslots = list(
  object(
    { id: nullable(text()), startTime: text({ format: 'date-time' }), duration: number() },
    { required: ['startTime', 'duration'] },
  ),
);

const product = object(
  { externalProductId: text(), amount: text(), text: text() },
  { required: ['externalProductId'] },
);

const sectionTitle = text({ min: 1, max: 24 });

const whatsappProduct = itemOf(
  'whatsapp-product-item',
  'whatsappProductItem',
  whole({ externalProductId: text() }),
);

const whatsappSection = itemOf(
  'whatsapp-product-section',
  'whatsappProductSection',
  whole({ title: sectionTitle, products: list(whatsappProduct) }),
);

const cardHeader = tagged({
  image: whole({
    type: oneOf('image'),
    image: object({ mediaUrl: text(), altText: text() }, { required: ['mediaUrl'] }),
  }),
  file: whole({
    type: oneOf('file'),
    file: object({ mediaUrl: text(), contentType: text() }, { required: ['mediaUrl'] }),
  }),
});

const cardLink = whole({
  type: oneOf('link-action'),
  linkAction: whole({ text: text(), url: text() }),
});

const card = itemOf(
  'whatsapp-carousel-card',
  'whatsappCarouselCard',
  whole({
    header: cardHeader,
    body: whole({ type: oneOf('text'), text: whole({ text: text() }) }),
    actions: list(cardLink, { min: 1, max: 1 }),
  }),
);

/** The value that goes with each type of parameter. */
const values: Readonly<Record<string, Shape>> = {
  string: text(),
  number: number(),
  boolean: boolean(),
  object: object({}, { open: true }),
  sectionList: whole({ sections: nullable(sections) }),
  timeslotList: whole({ timeslots }),
  productSections: whole({
    productSections: list(whole({ title: sectionTitle, products: list(product) })),
  }),
  productList: whole({ products: list(whole({ type: oneOf('product'), product })) }),
  shippingMethodList: whole({
    shippingMethods: nullable(
      list(whole({ amount: text(), label: text(), identifier: text(), detail: text() })),
    ),
  }),
  lineItemList: whole({
    lineItems: nullable(
      list(
        object(
          { amount: text(), text: text(), type: oneOf('pending', 'final') },
          { required: ['amount', 'text'] },
        ),
      ),
    ),
  }),
  whatsappProductSections: whole({ sections: list(whatsappSection) }),
  whatsappProductItems: whole({ products: list(whatsappProduct) }),
  carouselCards: whole({ cards: list(card) }),
  appleFormPageItems: whole({
    items: list(whole({ identifier: text(), title: text(), value: text() })),
  }),
};

/** One value of a template, under its key. */
export const parameter = tagged(
  Object.fromEntries(
    Object.entries(values).map(([type, value]) => [
      type,
      object({ type: oneOf(type), key: text({ min: 1 }), value }, { required: ['type', 'key'] }),
    ]),
  ),
);
