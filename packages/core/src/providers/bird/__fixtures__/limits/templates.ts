import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, setAt } from '../../../../index.ts';
import { templatePayloads, withParameter, withTemplate } from '../templates.ts';

/** Bird's limits of templates, typed by hand from the source. */
const template = (more: object = {}): Message =>
  ({ type: 'template', name: 'order_ready', language: 'en', components: [], ...more }) as Message;
const keyed = (...parameters: object[]): Message =>
  template({ components: [{ slot: 'keyed', parameters }] });
const holding = (value: object): Message => keyed({ name: 'what', value });
const value = 'message.components.0.parameters.0.value';
const option = (member: string) => `message.options.bird.${member}`;
const withOption = (bird: object): Message => template({ options: { bird } });

const identities = [
  ...[{ name: 'order_ready' }, { projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318' }].map((named) =>
    error(
      'bd.template.identity',
      'template',
      'message',
      [
        { type: 'template', components: [], ...named },
        { type: 'template', components: [], language: 'en', version: 'latest' },
      ],
      'required',
      { issueAt: 'message.projectId' },
    ),
  ),
  warning(
    'bd.template.identity.version',
    'template',
    'message.version',
    ['latest', undefined],
    'required',
    { message: template({ projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318' }) },
  ),
  ...[
    ['en', 'e'],
    ['en-US', 'en_US'],
    ['zh-Hant-TW', 'english!'],
    ['fil', '1'],
  ].map(([allowed, refused]) =>
    error('bd.template.locale', 'template', 'message.language', [allowed, refused], 'pattern', {
      message: template(),
    }),
  ),
];

const utm = (more: object = {}) => ({ key: 'utm_source', value: 'x', ...more });
const utms = (count: number) => times(count, (index) => utm({ key: `k${index}` }));
const oneUtm = withOption({ utmParameters: [utm()] });
const twoUtms = withOption({ utmParameters: [utm(), utm({ key: 'utm_medium' })] });
const utmPayload = templatePayloads['template-whole'] as Json;

const links = [
  error(
    'bd.template.utm.count',
    'template',
    option('utmParameters'),
    [utms(8), utms(9)],
    'items.max',
    { message: oneUtm, params: { max: 8, actual: 9, over: 1 } },
  ),
  error(
    'bd.template.utm.key',
    'template',
    option('utmParameters.0.key'),
    [x(20), x(21)],
    'length.max',
    {
      message: oneUtm,
    },
  ),
  error('bd.template.utm.key', 'template', option('utmParameters.0.key'), ['x', ''], 'required', {
    message: oneUtm,
  }),
  error(
    'bd.template.utm.value',
    'template',
    option('utmParameters.0.value'),
    [x(100), x(101)],
    'length.max',
    { message: oneUtm },
  ),
  ...[{ key: 'k', value: 'x', reference: 'platform_name' }, { key: 'k' }].map((broken) =>
    error(
      'bd.template.utm.xor',
      'template',
      option('utmParameters.0'),
      [{ key: 'k', reference: 'platform_name' }, broken],
      'one-of-members',
      { message: oneUtm },
    ),
  ),
  shape(
    'bd.template.utm.reference',
    setAt(utmPayload, ['template', 'utmParameters', 1, 'reference'], 'channel_name'),
    setAt(utmPayload, ['template', 'utmParameters', 1, 'reference'], 'workspace_name'),
    'wire.value',
    '/template/utmParameters/1/reference',
  ),
  warning(
    'bd.template.utm.unique',
    'template',
    option('utmParameters.1.key'),
    ['utm_medium', 'utm_source'],
    'unique',
    { message: twoUtms },
  ),
  error(
    'bd.template.attachment.filename',
    'template',
    option('attachments.0.filename'),
    ['a.pdf', ''],
    'required',
    {
      message: withOption({ attachments: [{ url: 'https://example.com/a', filename: 'a.pdf' }] }),
    },
  ),
  ...[
    ['', 'required', 'bd.template.attachment'],
    ['example.com/a', 'check.absolute-uri', 'bd.template.attachment.address'],
    ['https://example.com/a b', 'check.absolute-uri', 'bd.template.attachment.address'],
  ].map(([refused, code, id]) =>
    error(
      String(id),
      'template',
      option('attachments.0.url'),
      ['https://example.com/a', refused],
      String(code),
      {
        message: withOption({ attachments: [{ url: 'https://example.com/a', filename: 'a.pdf' }] }),
      },
    ),
  ),
];

const text = (name: string) => ({ name, value: { type: 'text', text: 'x' } });
const someType = templatePayloads['template-string'] as Json;

const parameters = [
  warning(
    'bd.template.parameters.min',
    'template',
    'message.components.0.parameters',
    [[text('name')], []],
    'items.min',
    { message: keyed(text('name')) },
  ),
  shape(
    'bd.template.parameter.type',
    someType,
    setAt(someType, ['template', 'parameters', 0, 'type'], 'currency'),
    'wire.value',
    '/template/parameters/0/type',
  ),
  error(
    'bd.template.parameter.key',
    'template',
    'message.components.0.parameters.0.name',
    ['x', ''],
    'required',
    { message: keyed(text('name')) },
  ),
  warning(
    'bd.template.parameter.key.unique',
    'template',
    'message.components.0.parameters.1.name',
    ['total', 'name'],
    'unique',
    { message: keyed(text('name'), text('total')) },
  ),
  ...(
    [
      ['string', 'Salma', 4021],
      ['number', 4021, '4021'],
      ['boolean', true, 'true'],
      ['object', {}, []],
      ['sectionList', { sections: [] }, []],
      ['timeslotList', { timeslots: [] }, 'soon'],
      ['productSections', { productSections: [] }, []],
      ['productList', { products: [] }, []],
      ['shippingMethodList', { shippingMethods: [] }, []],
      ['lineItemList', { lineItems: [] }, 1],
      ['whatsappProductSections', { sections: [] }, []],
      ['whatsappProductItems', { products: [] }, []],
      ['carouselCards', { cards: [] }, []],
      ['appleFormPageItems', { items: [] }, []],
    ] as const
  ).map(([type, allowed, refused]) =>
    shape(
      'bd.template.parameter.value',
      withParameter(type, allowed as unknown as Json),
      withParameter(type, refused as unknown as Json),
      'wire.type',
      '/template/parameters/0/value',
    ),
  ),
  warning(
    'bd.template.parameter.value.absent',
    'template',
    value,
    [{ type: 'text', text: 'x' }, undefined],
    'required',
    { message: keyed(text('name')) },
  ),
];

const leftOpen = [
  warning('bd.template.parameter.value.text', 'template', `${value}.text`, ['x', ''], 'required', {
    message: keyed(text('name')),
  }),
  warning(
    'bd.template.parameter.value.number',
    'template',
    `${value}.number`,
    [0, undefined],
    'required',
    { message: holding({ type: 'number', number: 1 }) },
  ),
];

const products = (count: number, from = 0) =>
  times(count, (index) => ({ id: `p-${from + index}` }));
const sections = (style: string, ...counts: number[]) => ({
  type: 'product-sections',
  style,
  sections: counts.map((count, index) => ({
    title: `Section ${index}`,
    products: products(count, 100 * index),
  })),
});

const commerce = [
  ...['bird', 'whatsapp'].flatMap((style) => [
    error(
      'bd.template.section.title',
      'template',
      `${value}.sections.0.title`,
      [x(24), x(25)],
      'length.max',
      { message: holding(sections(style, 1)) },
    ),
    error(
      'bd.template.section.title',
      'template',
      `${value}.sections.0.title`,
      ['x', ''],
      'required',
      {
        message: holding(sections(style, 1)),
      },
    ),
  ]),
  error(
    'bd.template.products.total.sections',
    'template',
    `${value}.sections`,
    [
      sections('whatsapp', ...times(10, () => 1)).sections,
      sections('whatsapp', ...times(11, () => 1)).sections,
    ],
    'items.max',
    { message: holding(sections('whatsapp', 1)) },
  ),
  error(
    'bd.template.products.total',
    'template',
    `${value}.sections`,
    [sections('whatsapp', 15, 15).sections, sections('whatsapp', 15, 16).sections],
    'total.max',
    { message: holding(sections('whatsapp', 1)) },
  ),
];

const card = (more: object = {}) => ({
  media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' },
  body: 'x',
  link: { text: 'See it', url: 'https://example.com' },
  ...more,
});
const cards = (count: number) => times(count, () => card());
const cardsMessage = holding({ type: 'cards', cards: cards(2) });
const cardPayload = templatePayloads['template-carouselCards'] as Json;
const cardActions = [
  'template',
  'parameters',
  0,
  'value',
  'cards',
  0,
  'whatsappCarouselCard',
  'actions',
];
const linkAction: Json = {
  type: 'link-action',
  linkAction: { text: 'See it', url: 'https://example.com' },
};

const carousels = [
  ...[[], [linkAction, linkAction]].map((actions) =>
    shape(
      'bd.template.card.actions',
      setAt(cardPayload, cardActions, [linkAction]),
      setAt(cardPayload, cardActions, actions),
      'wire.value',
      `/${cardActions.join('/')}`,
    ),
  ),
  error(
    'bd.template.cards.count',
    'template',
    `${value}.cards`,
    [cards(2), cards(1)],
    'items.min',
    {
      message: cardsMessage,
    },
  ),
  error(
    'bd.template.cards.count',
    'template',
    `${value}.cards`,
    [cards(10), cards(11)],
    'items.max',
    {
      message: cardsMessage,
    },
  ),
  error(
    'bd.template.card.media',
    'template',
    `${value}.cards.0.media.url`,
    ['https://example.com/a.jpg', ''],
    'required',
    {
      message: cardsMessage,
    },
  ),
  ...(
    [
      ['image', 'image/jpeg', 'image/webp'],
      ['image', 'image/png', 'image/avif'],
      ['video', 'video/mp4', 'video/webm'],
      ['video', 'video/3gpp', 'application/pdf'],
    ] as const
  ).map(([kind, taken, other]) => {
    const media = (mime: string) => ({ kind, source: 'url', url: 'https://example.com/a', mime });
    return error(
      `bd.template.card.media.${kind}`,
      'template',
      `${value}.cards.0.media`,
      [media(taken), media(other)],
      'media.type',
      { message: cardsMessage },
    );
  }),
  ...(['image', 'video'] as const).map((kind) =>
    error(
      `bd.template.card.media.${kind}`,
      'template',
      `${value}.cards.0.media`,
      [
        { kind, source: 'url', url: 'https://example.com/a' },
        { kind, source: 'id', id: '1166846181421424' },
      ],
      'media.source',
      { message: cardsMessage },
    ),
  ),
  error(
    'bd.template.cards.header.same',
    'template',
    `${value}.cards.1.media`,
    [
      { kind: 'image', source: 'url', url: 'https://example.com/b.jpg' },
      { kind: 'video', source: 'url', url: 'https://example.com/b.mp4' },
    ],
    'same',
    { message: cardsMessage, issueAt: `${value}.cards.1.media.kind` },
  ),
];

const lines = templatePayloads['template-lineItemList'] as Json;
const lineType = ['template', 'parameters', 0, 'value', 'lineItems', 0, 'type'];
const slot = { start: '2026-12-01T09:00:00+01:00', seconds: 1800 };
const slots = holding({ type: 'timeslots', slots: [slot] });

const others = [
  shape(
    'bd.template.lineItem.type',
    setAt(lines, lineType, 'pending'),
    setAt(lines, lineType, 'open'),
    'wire.value',
    `/${lineType.join('/')}`,
  ),
  ...[
    ['2026-12-01T09:00:00Z', '2026-12-01T09:00:00'],
    ['2026-12-01T09:00:00+01:00', 'tomorrow'],
    ['2028-02-29T09:00:00Z', '2027-02-29T09:00:00Z'],
  ].map(([allowed, refused]) =>
    error(
      'bd.template.timeslot',
      'template',
      `${value}.slots.0.start`,
      [allowed, refused],
      'check.date-time',
      { message: slots },
    ),
  ),
  error(
    'bd.template.timeslot.start',
    'template',
    `${value}.slots.0.start`,
    [slot.start, ''],
    'required',
    {
      message: slots,
    },
  ),
  error(
    'bd.template.timeslot.duration',
    'template',
    `${value}.slots.0.seconds`,
    [0, undefined],
    'required',
    { message: slots },
  ),
  shape(
    'bd.template.parameter.value',
    templatePayloads['template-timeslotList'] as Json,
    withTemplate({
      name: 'order_ready',
      parameters: [
        {
          type: 'timeslotList',
          key: 'when',
          value: { timeslots: [{ startTime: '2026-12-01T09:00:00Z', duration: '1800' }] },
        },
      ],
    }),
    'wire.type',
    '/template/parameters/0/value/timeslots/0/duration',
  ),
];

/** Rows of templates. */
export const templateLimits: readonly LimitExpectation[] = [
  ...identities,
  ...links,
  ...parameters,
  ...leftOpen,
  ...commerce,
  ...carousels,
  ...others,
];
