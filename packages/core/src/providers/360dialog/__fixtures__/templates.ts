import type { Json } from '../../../json.ts';

function sent(name: string, components?: readonly Json[], code = 'en_US'): Json {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+447700900123',
    type: 'template',
    template: { name, language: { code }, ...(components && { components: [...components] }) },
  };
}

const words = (...texts: string[]): Json[] => texts.map((text) => ({ type: 'text', text }));
const header = (...parameters: Json[]): Json => ({ type: 'header', parameters });
const body = (...parameters: Json[]): Json => ({ type: 'body', parameters });

function button(subType: string, index: number, ...parameters: Json[]): Json {
  return { type: 'button', sub_type: subType, index, parameters };
}

const action = (value: Json): Json => ({ type: 'action', action: value });
const photo = { link: 'https://example.com/photos/van.jpg' };

function card(position: number, ...components: Json[]): Json {
  return { card_index: position, components };
}

/** What 360dialog's published schema lists. */
const listed: Readonly<Record<string, Json>> = {
  'template-plain': sent('hello_world'),
  'template-no-parameters': sent('hello_world', [{ type: 'body' }]),
  'template-empty-parameters': sent('hello_world', [{ type: 'body', parameters: [] }]),
  'template-header-text': sent('sale_starts', [header(...words('Autumn')), body(...words('25 %'))]),
  'template-header-image-link': sent('order_shipped', [header({ type: 'image', image: photo })]),
  'template-header-image-id': sent('order_shipped', [
    header({ type: 'image', image: { id: '1166846181421424' } }),
  ]),
  'template-header-video-link': sent('how_to', [
    header({ type: 'video', video: { link: 'https://example.com/films/lamp.mp4' } }),
  ]),
  'template-header-video-id': sent('how_to', [
    header({ type: 'video', video: { id: '1534092887183001' } }),
  ]),
  'template-header-document-link': sent('invoice_ready', [
    header({
      type: 'document',
      document: { link: 'https://example.com/bills/4021.pdf', filename: 'invoice-4021.pdf' },
    }),
  ]),
  'template-header-document-id': sent('invoice_ready', [
    header({ type: 'document', document: { id: '2475881229542140' } }),
  ]),
  'template-header-location': sent('pick_up_point', [
    header({
      type: 'location',
      location: {
        latitude: 33.6061,
        longitude: -7.6331,
        name: 'Pick-up point, Sour Jdid',
        address: '12 Boulevard des Almohades, Casablanca',
      },
    }),
  ]),
  'template-currency-date': sent(
    'payment_due',
    [
      body(
        ...words('Salma'),
        {
          type: 'currency',
          currency: { fallback_value: '349.50 MAD', code: 'MAD', amount_1000: 349_500 },
        },
        { type: 'date_time', date_time: { fallback_value: 'Friday 8 March' } },
      ),
    ],
    'fr',
  ),
  'template-button-url': sent('order_shipped', [
    body(...words('Salma', 'no. 4021')),
    button('url', 0, ...words('orders/4021')),
  ]),
  'template-one-time-code': sent(
    'login_code',
    [body(...words('402117')), button('url', 0, ...words('402117'))],
    'fil',
  ),
};

/** What WhatsApp documents besides (C-26). */
const unlisted: Readonly<Record<string, Json>> = {
  'template-named': sent('pick_up_point', [
    body(
      { type: 'text', parameter_name: 'first_name', text: 'Salma' },
      { type: 'text', parameter_name: 'order_number', text: '4021' },
    ),
  ]),
  'template-button-quick-reply': sent('are_you_home', [
    button('quick_reply', 0, { type: 'payload', payload: 'at_home' }),
    button('quick_reply', 1, { type: 'payload', payload: 'not_at_home' }),
  ]),
  'template-coupon': sent('autumn_code', [
    button('copy_code', 0, { type: 'coupon_code', coupon_code: 'AUTUMN25' }),
  ]),
  'template-flow': sent('book_repair', [
    button(
      'flow',
      0,
      action({ flow_token: 'repair-4021', flow_action_data: { order: '4021', parts: [1, 2] } }),
    ),
  ]),
  'template-flow-token': sent('book_repair', [
    button('flow', 0, action({ flow_token: 'repair-4021' })),
  ]),
  'template-flow-bare': sent('book_repair', [button('flow', 0, action({}))]),
  'template-catalog': sent('whole_catalog', [
    button('catalog', 0, action({ thumbnail_product_retailer_id: 'rug-blue-200' })),
  ]),
  'template-catalog-bare': sent('whole_catalog', [button('catalog', 0, action({}))]),
  'template-products': sent('chosen_for_you', [
    header(...words('Salma')),
    button(
      'mpm',
      0,
      action({
        thumbnail_product_retailer_id: 'rug-blue-200',
        sections: [
          {
            title: 'Rugs',
            product_items: [
              { product_retailer_id: 'rug-blue-200' },
              { product_retailer_id: 'rug-ochre-160' },
            ],
          },
          { title: 'Lamps', product_items: [{ product_retailer_id: 'lamp-brass-30' }] },
        ],
      }),
    ),
  ]),
  'template-product': sent('one_lamp', [
    header({
      type: 'product',
      product: { product_retailer_id: 'lamp-brass-30', catalog_id: '305117004021' },
    }),
    body(...words('Salma')),
  ]),
  'template-voice-call': sent('call_us', [
    button(
      'voice_call',
      0,
      { type: 'ttl_minutes', ttl_minutes: 100 },
      { type: 'payload', payload: 'repair-4021' },
    ),
  ]),
  'template-offer': sent('autumn_offer', [
    header({ type: 'image', image: photo }),
    body(...words('Salma', 'AUTUMN25')),
    {
      type: 'limited_time_offer',
      parameters: [
        {
          type: 'limited_time_offer',
          limited_time_offer: { expiration_time_ms: 1_893_456_000_000 },
        },
      ],
    },
    button('copy_code', 0, { type: 'coupon_code', coupon_code: 'AUTUMN25' }),
    button('url', 1, ...words('AUTUMN25')),
  ]),
  'template-carousel-media': sent('new_lamps', [
    body(...words('Salma')),
    {
      type: 'carousel',
      cards: [0, 1].map((position) =>
        card(
          position,
          header({ type: 'image', image: { id: `116684618142142${position}` } }),
          body(...words('30 cm')),
          button('quick_reply', 0, { type: 'payload', payload: `more-${position}` }),
          button('url', 1, ...words(`lamp-${position}`)),
        ),
      ),
    },
  ]),
  'template-carousel-products': sent('your_picks', [
    {
      type: 'carousel',
      cards: ['lamp-brass-30', 'lamp-paper-60'].map((id, position) =>
        card(
          position,
          header({
            type: 'product',
            product: { product_retailer_id: id, catalog_id: '305117004021' },
          }),
        ),
      ),
    },
  ]),
};

/** One payload for each shape of a template message, for the contract suite. */
export const templatePayloads: Readonly<Record<string, Json>> = { ...listed, ...unlisted };
