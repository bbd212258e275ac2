import type { Json, JsonObject } from '../../../json.ts';
import { many, productSection, without } from './bodies.ts';
import {
  buttonPart,
  cards,
  currency,
  filled,
  media,
  named,
  offerEnd,
  part,
  place,
  productButton,
  sample,
  template,
  text,
  tileCard,
} from './template-bodies.ts';

const long = (count: number) => 'x'.repeat(count);
const salma = part('body', text('Salma'));
const withBody = (...values: Json[]) => template('a', [part('body', ...values)]);
const withHeader = (...values: Json[]) => template('a', [part('header', ...values)]);
const withCoupon = (coupon_code: Json) =>
  template('a', [buttonPart('copy_code', 0, { type: 'coupon_code', coupon_code })]);
const withProducts = (...counts: readonly number[]) =>
  template('a', [
    productButton(...counts.map((count, index) => productSection(`S${index}`, count))),
  ]);
const [shipHeader = {}, shipBody = {}, shipButton = {}] = filled.order_shipped ?? [];

/** For each rule on templates, messages that break that rule and no other. */
export const brokenTemplates: Readonly<Record<string, readonly Json[]>> = {
  'wa.tpl.required': [template('', []), template('a', [], '')],
  'wa.tpl.name': [template('Order', []), template('order-shipped', []), template(long(513), [])],
  'wa.tpl.lang': ['EN', 'en-US', 'english', 'en_us'].map((code) => template('a', [], code)),
  'wa.tpl.lang.policy': [template('a', [], 'en', { language: { code: 'en', policy: 'fallback' } })],
  'wa.tpl.comp.footer': [template('a', [part('footer', text('Thanks'))])],
  'wa.tpl.comp.type': [template('a', [part('title', text('Hello'))]), template('a', [{}])],
  'wa.tpl.comp.unique': [
    template('a', [salma, salma]),
    template('a', [buttonPart('url', 0, text('a')), buttonPart('url', 0, text('b'))]),
    template('a', [cards(2, () => [salma, salma])]),
  ],
  'wa.tpl.btn.required': [
    template('a', [without(buttonPart('voice_call', 0), 'index')]),
    template('a', [without(buttonPart('voice_call', 0), 'sub_type')]),
  ],
  'wa.tpl.btn.forbidden': [
    template('a', [{ ...salma, index: 0 }]),
    template('a', [{ ...salma, sub_type: 'url' }]),
  ],
  'wa.tpl.btn.sub_type': [template('a', [buttonPart('phone', 0)])],
  'wa.tpl.btn.index': [
    template('a', [buttonPart('voice_call', 10)]),
    template('a', [buttonPart('voice_call', -1)]),
  ],
  'wa.tpl.header.one': [
    withHeader(),
    withHeader(text('a'), text('b')),
    template('a', [{ type: 'header' }]),
  ],
  'wa.tpl.btn.one': [
    ...['url', 'quick_reply', 'copy_code', 'flow', 'catalog', 'mpm'].map((kind) =>
      template('a', [buttonPart(kind, 0)]),
    ),
    template('a', [buttonPart('url', 0, text('a'), text('b'))]),
    template('a', [without(buttonPart('flow', 0), 'parameters')]),
  ],
  'wa.tpl.carousel.cards': [
    template('a', [cards(1, tileCard)]),
    template('a', [cards(11, tileCard)]),
    template('a', [{ type: 'carousel' }]),
  ],
  'wa.tpl.carousel.same': [
    template('a', [cards(2, (index) => tileCard().slice(index))]),
    template('a', [cards(2, (index) => [part('header', media(index ? 'video' : 'image'))])]),
  ],
  'wa.tpl.param.type': [withBody({ type: 'html' }), withBody({})],
  'wa.tpl.param.match': [
    withBody({ type: 'text' }),
    withBody(text('Salma', { image: { id: '21' } })),
    withHeader({ type: 'image', video: { id: '21' } }),
  ],
  'wa.tpl.media': [
    withHeader(media('image', {})),
    withHeader(media('video', { id: '21', link: 'https://example.com/a' })),
  ],
  'wa.tpl.media.link': [withHeader(media('image', { link: 'a.png' }))],
  'wa.tpl.header.text': [withHeader(text(long(61)))],
  'wa.tpl.header.location': [
    withHeader({ type: 'location', location: { latitude: 1 } }),
    withHeader({ type: 'location', location: { longitude: 1 } }),
  ],
  'wa.tpl.body.text': [
    withBody(text(long(32_769))),
    template('a', [part('header', text('a')), part('body', text(long(1025)))]),
  ],
  'wa.tpl.param.empty': [withBody(text(''))],
  'wa.tpl.param.chars': ['a\nb', 'a\tb', 'a     b'].map((value) => withBody(text(value))),
  'wa.tpl.param.named': [withBody(named('name', 'Salma'), text('4021'))],
  'wa.tpl.param.named.pattern': [withBody(named('Customer Name', 'Salma'))],
  'wa.tpl.currency': [withBody(currency({ code: 'dirham' }))],
  'wa.tpl.currency.required': ['code', 'fallback_value'].map((key) =>
    withBody(currency({ [key]: '' })),
  ),
  'wa.tpl.datetime': [withBody({ type: 'date_time', date_time: {} })],
  'wa.tpl.btn.payload': [
    template('a', [buttonPart('quick_reply', 0, { type: 'payload', payload: '' })]),
  ],
  'wa.tpl.btn.coupon.min': [withCoupon('')],
  'wa.tpl.btn.coupon': [withCoupon(long(21))],
  'wa.tpl.lto': [template('a', [offerEnd(1)]), template('a', [offerEnd(Date.UTC(2999, 0) + 0.5)])],
  'wa.tpl.btn.values': [
    template('a', [buttonPart('url', 0, { type: 'payload', payload: 'a' })]),
    template('a', [buttonPart('quick_reply', 0, text('a'))]),
    template('a', [buttonPart('copy_code', 0, text('a'))]),
    template('a', [buttonPart('flow', 0, text('a'))]),
    template('a', [buttonPart('catalog', 0, text('a'))]),
    template('a', [buttonPart('mpm', 0, text('a'))]),
    template('a', [buttonPart('voice_call', 0, text('a'))]),
  ],
  'wa.tpl.btn.coupon.offer': [
    template('a', [
      offerEnd(Date.UTC(2999, 0)),
      buttonPart('copy_code', 0, { type: 'coupon_code', coupon_code: long(16) }),
    ]),
  ],
  'wa.tpl.lto.header': [
    template('a', [part('header', text('a')), offerEnd(Date.UTC(2999, 0))]),
    template('a', [part('header', media('document')), offerEnd(Date.UTC(2999, 0))]),
  ],
  'wa.tpl.lto.link': [
    template('a', [offerEnd(Date.UTC(2999, 0)), buttonPart('url', 1, text('a'))]),
    template('a', [
      offerEnd(Date.UTC(2999, 0)),
      buttonPart('copy_code', 1, { type: 'coupon_code', coupon_code: 'A' }),
      buttonPart('url', 0, text('a')),
    ]),
  ],
  'wa.tpl.flow.data': [
    template('a', [buttonPart('flow', 0, { type: 'action', action: { flow_action_data: {} } })]),
  ],
  'wa.tpl.voice.ttl': [0, 43_201].map((ttl_minutes) =>
    template('a', [buttonPart('voice_call', 0, { type: 'ttl_minutes', ttl_minutes })]),
  ),
  'wa.tpl.voice.payload': [
    template('a', [buttonPart('voice_call', 0, { type: 'payload', payload: long(513) })]),
  ],
  'wa.tpl.product': [
    withHeader({ type: 'product', product: { catalog_id: '305' } }),
    withHeader({ type: 'product', product: { catalog_id: '', product_retailer_id: 'bowl' } }),
  ],
  'wa.tpl.param.named.once': [withBody(named('name', 'a'), named('name', 'b'))],
  'wa.tpl.mpm.section.title.markup': [template('a', [productButton(productSection('*Bowls*', 1))])],
  'wa.tpl.cards.index': [
    template('a', [
      { type: 'carousel', cards: many(2, () => ({ card_index: 0, components: tileCard() })) },
    ]),
  ],
  'wa.tpl.mpm.sections': [withProducts(), withProducts(...many(11, () => 1))],
  'wa.tpl.mpm.products.section': [withProducts(0)],
  'wa.tpl.mpm.products': [withProducts(15, 16)],
  'wa.tpl.mpm.product': [template('a', [productButton({ title: 'Bowls', product_items: [{}] })])],
  'wa.tpl.mpm.section.title.len': [template('a', [productButton(productSection(long(25), 1))])],
  'wa.tpl.mpm.section.title.required': [
    template('a', [productButton(productSection('Bowls', 1), productSection(undefined, 1))]),
  ],
};

/** Templates of wrong JSON types. */
export const brokenTemplateTypes: Readonly<Record<string, readonly Json[]>> = {
  'd360.json.object': [withBody('Salma'), withHeader({ type: 'image', image: '21' })],
  'd360.json.string': [withBody(text(5)), withHeader(media('image', { id: 21 }))],
  'd360.json.number': [withHeader(place({ latitude: '34.02' })), template('a', [offerEnd('soon')])],
  'd360.json.integer': [
    template('a', [buttonPart('url', '0', text('a'))]),
    withBody(currency({ amount_1000: 1.5 })),
  ],
};

const shipped = (over: { header?: JsonObject; body?: JsonObject; button?: JsonObject }) =>
  sample('order_shipped', [
    over.header ?? shipHeader,
    over.body ?? shipBody,
    over.button ?? shipButton,
  ]);

/** Good messages of templates that have no room for them, with the code and words of the refusal. */
export const unfit: readonly (readonly [code: number, says: string, message: Json])[] = [
  [132001, 'template name (order_lost) does not exist in en_US', template('order_lost', [])],
  [
    132001,
    'template name (order_shipped) does not exist in de',
    template('order_shipped', [], 'de'),
  ],
  [
    132015,
    'template name (loyalty_points) is paused',
    template('loyalty_points', [part('body', text('1'))]),
  ],
  [
    132000,
    'body: number of localizable_params (1) does not match the expected number of params (2)',
    shipped({ body: part('body', text('Salma')) }),
  ],
  [
    132000,
    'body: number of localizable_params (3) does not match the expected number of params (2)',
    shipped({ body: part('body', text('a'), text('b'), text('c')) }),
  ],
  [132000, 'body: number of localizable_params (0)', sample('whole_catalog', [])],
  [132000, 'header: number of localizable_params (0)', sample('delivery_details', [salma])],
  [
    132000,
    'header: number of localizable_params (1)',
    sample('whole_catalog', [part('header', text('a')), salma]),
  ],
  [
    132000,
    'limited_time_offer: number',
    sample('whole_catalog', [salma, offerEnd(Date.UTC(2999, 0))]),
  ],
  [
    132012,
    'header: Format mismatch, expected IMAGE, received VIDEO',
    shipped({ header: part('header', media('video')) }),
  ],
  [
    132012,
    'header: Format mismatch, expected IMAGE, received UNKNOWN',
    sample('order_shipped', [shipBody, shipButton]),
  ],
  [
    132012,
    'header: Format mismatch, expected TEXT, received IMAGE',
    sample('delivery_details', [shipHeader, salma]),
  ],
  [
    132012,
    'body: Format mismatch, expected TEXT, received IMAGE',
    sample('whole_catalog', [part('body', media('image'))]),
  ],
  [
    131008,
    'buttons: Button at index 0 of type Url requires a parameter',
    sample('order_shipped', [shipHeader, shipBody]),
  ],
  [
    132012,
    'buttons: Button at index 0 of type Url does not',
    shipped({ button: buttonPart('quick_reply', 0, { type: 'payload', payload: 'a' }) }),
  ],
  [
    132012,
    'buttons: Button at index 0 of type Url does not take',
    sample('pickup_point', [...(filled.pickup_point ?? []), buttonPart('url', 0, text('a'))]),
  ],
  [
    132012,
    'buttons: Button at index 1 does not exist',
    sample('order_shipped', [shipHeader, shipBody, shipButton, buttonPart('url', 1, text('a'))]),
  ],
  [
    131008,
    'Button at index 0 of type Mpm requires',
    sample('winter_selection', [part('header', text('a')), part('body', text('6'))]),
  ],
  [
    131008,
    'Button at index 0 of type CopyCode requires',
    sample('autumn_offer', (filled.autumn_offer ?? []).slice(0, 3)),
  ],
  [
    131008,
    'limited_time_offer is required',
    sample(
      'autumn_offer',
      (filled.autumn_offer ?? []).filter((_, index) => index !== 2),
    ),
  ],
  [
    132012,
    'carousel: number of cards (2) does not match the expected number of cards (3)',
    sample('new_tiles', [salma, cards(2, tileCard)]),
  ],
  [
    132000,
    "Param template['components'][1]['cards'][0]: body: number of localizable_params (0)",
    sample('new_tiles', [
      salma,
      cards(3, () => [part('header', media('image')), buttonPart('url', 1, text('a'))]),
    ]),
  ],
  [
    100,
    "Param template['components'][0]['parameters'][0]['parameter_name'] is no parameter",
    sample('appointment_reminder', [
      part('body', named('first', 'a'), named('visit_date', 'b'), named('visit_time', 'c')),
    ]),
  ],
  [
    100,
    "['parameter_name'] is no parameter",
    sample('appointment_reminder', [part('body', text('a'), text('b'), text('c'))]),
  ],
  [
    100,
    "['parameter_name'] is no parameter",
    sample('whole_catalog', [part('body', named('name', 'Salma'))]),
  ],
  [
    100,
    'must be at most 15 characters long.',
    sample('sign_in_code', [part('body', text(long(16))), buttonPart('url', 0, text(long(16)))]),
  ],
  [
    132018,
    'must be the code in the body.',
    sample('sign_in_code', [part('body', text('704218')), buttonPart('url', 0, text('1'))]),
  ],
];
