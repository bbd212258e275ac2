import type { Json } from '../../../json.ts';

const identity = {
  projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
  version: 'latest',
  locale: 'en',
};

/** A template in a whole request. */
export function withTemplate(template: { [key: string]: Json }): Json {
  return {
    receiver: { contacts: [{ identifierValue: '+447700900123' }] },
    template,
  };
}

/** A template with one parameter. */
export function withParameter(type: string, value?: Json): Json {
  const parameter = { type, key: 'what', ...(value !== undefined && { value }) };
  return withTemplate({ ...identity, parameters: [parameter] });
}

const marks = { id: 'i-1', reference: 'r-1', role: 'main', hidden: false };
const url = (file: string) => `https://example.com/${file}`;

const replyAction = (text: string, more: { [key: string]: Json } = {}): Json => ({
  type: 'reply-action',
  replyAction: { text, ...more },
});

const productItem = (externalProductId: string): Json => ({
  type: 'whatsapp-product-item',
  whatsappProductItem: { externalProductId },
});

const card = (header: Json, text: string): { [key: string]: Json } => ({
  type: 'whatsapp-carousel-card',
  whatsappCarouselCard: {
    header,
    body: { type: 'text', text: { text } },
    actions: [{ type: 'link-action', linkAction: { text: 'See it', url: url('rugs') } }],
  },
});

const image = (name: string, altText?: string): Json => ({
  type: 'image',
  image: { mediaUrl: url(name), ...(altText !== undefined && { altText }) },
});

const film = (name: string, contentType?: string): Json => ({
  type: 'file',
  file: { mediaUrl: url(name), ...(contentType !== undefined && { contentType }) },
});

/** One parameter of each type, with every member of its value. */
const values: Readonly<Record<string, Json>> = {
  string: 'Salma',
  number: 349.5,
  boolean: false,
  object: { order: { id: 4021, lines: ['rug'] }, note: null },
  sectionList: {
    sections: [
      {
        id: 's-1',
        multipleSelection: true,
        title: 'Colours',
        items: [
          {
            ...marks,
            ...(replyAction('Blue', {
              imageUrl: url('blue.png'),
              payload: 'blue',
              subTitle: 'Wool',
            }) as object),
          },
          replyAction('Ochre'),
        ],
      },
      { title: 'Sizes', items: [replyAction('Large')] },
    ],
  },
  timeslotList: {
    timeslots: [
      { id: 't-1', startTime: '2026-12-01T09:00:00+01:00', duration: 1800 },
      { startTime: '2026-12-01T10:00:00Z', duration: 0.5 },
    ],
  },
  productSections: {
    productSections: [
      {
        title: 'Rugs',
        products: [
          { externalProductId: 'rug-blue', amount: '349.50', text: 'Blue' },
          { externalProductId: 'rug-ochre' },
        ],
      },
    ],
  },
  productList: {
    products: [
      {
        type: 'product',
        product: { externalProductId: 'rug-blue', amount: '349.50', text: 'Blue' },
      },
      { type: 'product', product: { externalProductId: 'rug-ochre' } },
    ],
  },
  shippingMethodList: {
    shippingMethods: [
      { amount: '4.90', label: 'Parcel', identifier: 'parcel', detail: 'In three days' },
    ],
  },
  lineItemList: {
    lineItems: [
      { amount: '349.50', text: 'Rug', type: 'final' },
      { amount: '4.90', text: 'Parcel', type: 'pending' },
      { amount: '0', text: 'Thanks' },
    ],
  },
  whatsappProductSections: {
    sections: [
      {
        ...marks,
        type: 'whatsapp-product-section',
        whatsappProductSection: {
          title: 'Rugs',
          products: [
            { ...marks, ...(productItem('rug-blue') as object) },
            productItem('rug-ochre'),
          ],
        },
      },
      {
        type: 'whatsapp-product-section',
        whatsappProductSection: { title: 'Lamps', products: [productItem('lamp-1')] },
      },
    ],
  },
  whatsappProductItems: {
    products: [{ ...marks, ...(productItem('rug-blue') as object) }, productItem('rug-ochre')],
  },
  carouselCards: {
    cards: [
      { ...marks, hidden: true, ...card(image('blue.jpg', 'A blue rug'), 'Blue') },
      card(image('ochre.jpg'), 'Ochre'),
    ],
  },
  appleFormPageItems: {
    items: [{ identifier: 'name', title: 'Name', value: 'Salma' }],
  },
};

/** The fourteen types, in the order of the page. */
export const parameterTypes: readonly string[] = Object.keys(values);

const parameters: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(
    Object.entries(values).map(([type, value]) => [`template-${type}`, withParameter(type, value)]),
  ),
  ...Object.fromEntries(
    parameterTypes.map((type) => [`template-${type}-without-value`, withParameter(type)]),
  ),
  'template-card-files': withParameter('carouselCards', {
    cards: [card(film('blue.mp4', 'video/mp4'), 'Blue'), card(film('ochre.mp4'), 'Ochre')],
  }),
  'template-boolean-true': withParameter('boolean', true),
  'template-number-zero': withParameter('number', 0),
};

/** Templates: how they are named, what stands beside their parameters, and every type of those. */
export const templatePayloads: Readonly<Record<string, Json>> = {
  'template-project': withTemplate({ ...identity }),
  'template-version': withTemplate({
    ...identity,
    version: 'e0e9190c-c3e7-4026-8fc3-d28a77aa1a52',
  }),
  'template-name': withTemplate({ name: 'order_ready', locale: 'en-US' }),
  'template-whole': withTemplate({
    name: 'order_ready',
    ...identity,
    locale: 'fr-MA',
    attachments: [
      { mediaUrl: url('invoice.pdf'), filename: 'invoice-4021.pdf', inline: false },
      { mediaUrl: url('logo.png'), filename: 'logo.png', inline: true },
      { mediaUrl: url('terms.pdf'), filename: 'terms.pdf' },
    ],
    shortLinks: { enabled: true, domain: 'default' },
    utmParameters: [
      { key: 'utm_source', value: 'whatsapp' },
      { key: 'utm_medium', reference: 'platform_name' },
      { key: 'utm_campaign', reference: 'channel_name' },
    ],
    parameters: [
      { type: 'string', key: 'name', value: 'Salma' },
      { type: 'number', key: 'total', value: 349.5 },
    ],
    settings: { disallowMmLite: true },
  }),
  'template-settings-off': withTemplate({
    ...identity,
    shortLinks: { enabled: false },
    settings: { disallowMmLite: false },
  }),
  'template-several': withTemplate({
    ...identity,
    parameters: Object.entries(values).map(([type, value]) => ({
      type,
      key: `the_${type}`,
      value,
    })),
  }),
  ...parameters,
};

/** What is deprecated and never written anew; a template that has it keeps it. */
export const deprecatedPayloads: Readonly<Record<string, Json>> = {
  'template-variables': withTemplate({
    ...identity,
    variables: { name: 'Salma', total: '349.50' },
  }),
  'template-variables-default': withTemplate({ ...identity, variables: { default: 'Salma' } }),
};
