import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, setAt } from '../../../../index.ts';
import { payloads } from '../payloads.ts';

/** Bird's limits of carousels, lists, actions, codes and permissions, typed by hand from the source. */
const link = (more: object = {}) => ({
  type: 'link',
  text: 'See it',
  url: 'https://example.com/a',
  ...more,
});
const media = (name = 'a.jpg', more: object = {}) => ({
  kind: 'unknown',
  source: 'url',
  url: `https://example.com/${name}`,
  ...more,
});
const card = (more: object = {}) => ({ title: 'Rug', media: media(), buttons: [link()], ...more });
const carousel = (...cards: object[]): Message =>
  ({ type: 'carousel', body: 'x', cards }) as Message;
const two = carousel(card(), card());

const carousels = [
  error('bd.carousel.text.max', 'carousel', 'message.body', [x(1024), x(1025)], 'length.max', {
    message: two,
    params: { max: 1024, actual: 1025, over: 1, unit: 'code-point' },
  }),
  error('bd.carousel.text.required', 'carousel', 'message.body', ['x', ''], 'required', {
    message: two,
  }),
  error(
    'bd.carousel.items.count',
    'carousel',
    'message.cards',
    [[card(), card()], [card()]],
    'items.min',
    { message: two },
  ),
  error(
    'bd.carousel.items.count',
    'carousel',
    'message.cards',
    [times(10, () => card()), times(11, () => card())],
    'items.max',
    { message: two },
  ),
  error(
    'bd.carousel.media.required',
    'carousel',
    'message.cards.0.media',
    [media(), undefined],
    'required',
    {
      message: two,
    },
  ),
  error(
    'bd.carousel.media.required.url',
    'carousel',
    'message.cards.0.media.url',
    ['https://example.com/a.jpg', ''],
    'required',
    { message: two },
  ),
  ...[
    ['http://example.com/a', 'example.com/a', 'absolute', 'check.absolute-uri'],
    ['https://example.com/a', 'ftp://example.com/a', 'scheme', 'check.web-scheme'],
  ].map(([allowed, refused, id, found]) =>
    error(
      `bd.carousel.media.required.${id}`,
      'carousel',
      'message.cards.0.media.url',
      [allowed, refused],
      String(found),
      { message: two },
    ),
  ),
  warning(
    'bd.carousel.media.required.public',
    'carousel',
    'message.cards.0.media.url',
    ['https://example.com/a', 'http://example.com/a'],
    'check.public-url',
    { message: two },
  ),
  ...['image', 'video'].map((known) =>
    warning(
      'bd.carousel.media.same.unknown',
      'carousel',
      'message.cards.0.media.kind',
      [known, 'unknown'],
      'one-of',
      { message: carousel(card({ media: media('a.jpg', { kind: known }) })) },
    ),
  ),
  error(
    'bd.carousel.media.mime',
    'carousel',
    'message.cards.0.media',
    [media(), { kind: 'image', source: 'id', id: '4021' }],
    'media.source',
    { message: two },
  ),
  error(
    'bd.carousel.product',
    'carousel',
    'message.cards.0.product',
    [undefined, { catalogId: '4021', id: 'rug' }],
    'forbidden',
    { message: two },
  ),
  error(
    'bd.carousel.link.url',
    'carousel',
    'message.cards.0.buttons.0.url',
    ['https://example.com', ''],
    'required',
    {
      message: two,
    },
  ),
  ...[
    ['{{url}}', 'example.com'],
    ['https://example.com/a', 'https://example.com/a b'],
  ].map(([allowed, refused]) =>
    error(
      'bd.carousel.link.url.absolute',
      'carousel',
      'message.cards.0.buttons.0.url',
      [allowed, refused],
      'check.uri-or-variable',
      { message: two },
    ),
  ),
  error(
    'bd.carousel.media.same',
    'carousel',
    'message.cards.1.media',
    [media('b.png', { kind: 'image' }), media('b.mp4', { kind: 'video' })],
    'same',
    {
      message: carousel(card({ media: media('a.jpg', { kind: 'image' }) }), card()),
      issueAt: 'message.cards.1.media.kind',
    },
  ),
  ...[
    ['image/jpeg', 'image/avif'],
    ['image/png', 'image/webp'],
    ['video/mp4', 'video/webm'],
    ['video/3gpp', 'application/pdf'],
  ].map(([allowed, refused]) =>
    error(
      'bd.carousel.media.mime',
      'carousel',
      'message.cards.0.media',
      [media('a', { mime: allowed }), media('a', { mime: refused })],
      'media.type',
      { message: two },
    ),
  ),
  error('bd.carousel.title.required', 'carousel', 'message.cards.0.title', ['x', ''], 'required', {
    message: two,
  }),
  warning(
    'bd.carousel.card.text.max',
    'carousel',
    'message.cards.0.title',
    [x(160), x(161)],
    'length.max',
    { message: two },
  ),
  warning(
    'bd.carousel.card.text.max.description',
    'carousel',
    'message.cards.0.body',
    [x(160), x(161)],
    'length.max',
    { message: two },
  ),
  warning(
    'bd.carousel.card.text.max.lines',
    'carousel',
    'message.cards.0.body',
    ['a\nb\nc', 'a\nb\nc\nd'],
    'length.max',
    { message: two },
  ),
  ...[[], [link(), link()]].map((buttons) =>
    error(
      'bd.carousel.action.count',
      'carousel',
      'message.cards.0.buttons',
      [[link()], buttons],
      buttons.length > 1 ? 'items.max' : 'items.min',
      { message: two },
    ),
  ),
  error(
    'bd.carousel.action.count.type',
    'carousel',
    'message.cards.0.buttons',
    [[link()], [{ type: 'reply', text: 'Yes', id: 'yes' }]],
    'one-of',
    { message: two, issueAt: 'message.cards.0.buttons.0.type' },
  ),
  error(
    'bd.carousel.link.text.max',
    'carousel',
    'message.cards.0.buttons.0.text',
    [x(20), x(21)],
    'length.max',
    { message: two },
  ),
  error(
    'bd.carousel.link.text.max',
    'carousel',
    'message.cards.0.buttons.0.text',
    ['x', ''],
    'required',
    { message: two },
  ),
];

const row = (index: number, more: object = {}) => ({
  type: 'row',
  title: `Row ${index}`,
  id: `row_${index}`,
  ...more,
});
const section = (index: number, count: number, more: object = {}) => ({
  title: `Section ${index}`,
  rows: times(count, (at) => row(100 * index + at)),
  ...more,
});
const list = (...sections: object[]): Message =>
  ({ type: 'list', body: 'x', button: 'Open', sections }) as Message;
const small = list(section(0, 2));
const pair = list(section(0, 2), section(1, 2));

const lists = [
  error('bd.list.text.required', 'list', 'message.body', ['x', ''], 'required'),
  error('bd.list.text.required', 'list', 'message.body', [x(1024), x(1025)], 'length.max'),
  error('bd.list.items.min', 'list', 'message.sections', [[section(0, 1)], []], 'items.min'),
  error(
    'bd.list.items.min',
    'list',
    'message.sections',
    [times(10, (index) => section(index, 1)), times(11, (index) => section(index, 1))],
    'items.max',
  ),
  error(
    'bd.list.rows.total',
    'list',
    'message.sections',
    [[section(0, 10)], [section(0, 11)]],
    'total.max',
  ),
  error(
    'bd.list.rows.total',
    'list',
    'message.sections',
    [
      [section(0, 5), section(1, 5)],
      [section(0, 5), section(1, 6)],
    ],
    'total.max',
  ),
  error(
    'bd.list.rows.total',
    'list',
    'message.sections',
    [[section(0, 1)], [section(0, 0)]],
    'total.min',
  ),
  error('bd.list.section.title', 'list', 'message.sections.0.title', [x(24), x(25)], 'length.max', {
    message: small,
  }),
  error(
    'bd.list.section.title.required',
    'list',
    'message.sections.1.title',
    ['x', ''],
    'required',
    {
      message: pair,
    },
  ),
  error(
    'bd.list.row.title',
    'list',
    'message.sections.0.rows.0.title',
    [x(24), x(25)],
    'length.max',
    {
      message: small,
    },
  ),
  error('bd.list.row.title', 'list', 'message.sections.0.rows.0.title', ['x', ''], 'required', {
    message: small,
  }),
  error('bd.list.row.id', 'list', 'message.sections.0.rows.0.id', [x(200), x(201)], 'length.max', {
    message: small,
  }),
  error(
    'bd.list.row.id.unique',
    'list',
    'message.sections.1.rows.0.id',
    ['row_4021', 'row_0'],
    'unique',
    { message: pair },
  ),
  warning(
    'bd.list.row.id.missing',
    'list',
    'message.sections.0.rows.0.id',
    ['x', undefined],
    'required',
    {
      message: small,
    },
  ),
  error(
    'bd.list.row.description',
    'list',
    'message.sections.0.rows.0.description',
    [x(72), x(73)],
    'length.max',
    { message: small },
  ),
  error(
    'bd.list.section.mediaUrl',
    'list',
    'message.sections.0.media.url',
    ['https://example.com/a.jpg', '/a.jpg'],
    'check.absolute-uri',
    { message: list(section(0, 2, { media: media() })) },
  ),
  error(
    'bd.list.header',
    'list',
    'message.header',
    [
      { type: 'text', text: 'x' },
      { type: 'media', media: { kind: 'image', source: 'url', url: 'https://example.com/a' } },
    ],
    'one-of',
    { message: small, issueAt: 'message.header.type' },
  ),
  error('bd.list.button.label', 'list', 'message.button', [x(20), x(21)], 'length.max'),
  warning('bd.list.title.max', 'list', 'message.header.text', [x(60), x(61)], 'length.max', {
    message: { ...small, header: { type: 'text', text: 'x' } } as Message,
  }),
  warning('bd.list.altText.max', 'list', 'message.footer', [x(60), x(61)], 'length.max'),
  error(
    'bd.list.replyMessage',
    'list',
    'message.confirmation.title',
    [x(512), x(513)],
    'length.max',
    { message: { ...small, confirmation: { title: 'x', text: 'x' } } as Message },
  ),
  error(
    'bd.list.replyMessage.text',
    'list',
    'message.confirmation.text',
    [x(512), x(513)],
    'length.max',
    { message: { ...small, confirmation: { title: 'x', text: 'x' } } as Message },
  ),
];

const reply = (text: string, more: object = {}) => ({ type: 'reply', text, id: text, ...more });
const buy = (more: object = {}) => ({
  type: 'buy',
  text: 'Buy it',
  amountCents: 34_950,
  currency: 'MAD',
  ...more,
});
const buttons = (...each: object[]): Message =>
  ({ type: 'buttons', body: 'x', buttons: each }) as Message;
const replies = (count: number) => times(count, (index) => reply(`b${index}`));
const yesNo = buttons(reply('Yes'), reply('No'));
const page = (...each: object[]): Message =>
  ({ type: 'html', html: '<p>x</p>', buttons: each }) as Message;

const several: Message = {
  type: 'attachments',
  caption: 'x',
  items: [media('a.png', { kind: 'image' }), media('b.png', { kind: 'image' })],
} as Message;

/** Messages of the other types that may have buttons, with a link among them. */
const holders: Readonly<Record<string, Message>> = {
  buttons: buttons(link(), reply('No')),
  html: page(link()),
  gif: {
    type: 'gif',
    media: { kind: 'gif', source: 'url', url: 'https://example.com/a.gif' },
    buttons: [link()],
  } as Message,
  list: { ...small, buttons: [link()] } as Message,
  'one-time-code': { type: 'one-time-code', disclaimer: true, buttons: [link()] } as Message,
};

const withActions = payloads['text-replies'] as Json;
const firstAction = ['body', 'text', 'actions', 0];
const linked = payloads['text-action-link'] as Json;

const actions = [
  shape(
    'bd.action.type',
    withActions,
    setAt(withActions, firstAction, { type: 'call', call: { text: 'Call us' } }),
    'wire.value',
    '/body/text/actions/0/type',
  ),
  ...['text', 'url'].map((member) =>
    shape(
      'bd.action.link.required.shape',
      linked,
      setAt(linked, [...firstAction, 'link', member], undefined),
      'wire.required',
      `/body/text/actions/0/link/${member}`,
    ),
  ),
  error('bd.action.link.required', 'link', 'message.label', ['x', ''], 'required'),
  error(
    'bd.action.link.required.url',
    'link',
    'message.url',
    ['https://example.com', ''],
    'required',
  ),
  ...[
    ['https://example.com/a', 'example.com'],
    ['mailto:salma@example.com', 'https://example.com/a b'],
    ['{{url}}', '{{}}'],
    ['see {{x}} there', '{ {x} }'],
  ].map(([allowed, refused]) =>
    error('bd.action.link.url', 'link', 'message.url', [allowed, refused], 'check.uri-or-variable'),
  ),
  ...['html', 'gif', 'list', 'one-time-code', 'buttons'].flatMap((type) => {
    const holder = holders[type] as Message;
    const of = (id: string, member: string, values: readonly [unknown, unknown], found: string) =>
      error(id, type as Message['type'], `message.buttons.0.${member}`, values, found, {
        message: holder,
      });
    return [
      of('bd.action.link.required.button', 'text', ['x', ''], 'required'),
      of('bd.action.link.required.button.url', 'url', ['https://example.com', ''], 'required'),
      of('bd.action.link.url.button', 'url', ['{{url}}', 'example.com'], 'check.uri-or-variable'),
    ];
  }),
  error(
    'bd.action.link.text.max.button',
    'buttons',
    'message.buttons.0.text',
    [x(20), x(21)],
    'length.max',
    { message: buttons(link(), link()) },
  ),
  error(
    'bd.action.reply.description',
    'buttons',
    'message.buttons.0.description',
    [x(72), x(73)],
    'length.max',
    { message: yesNo },
  ),
  error(
    'bd.action.count.attachments',
    'attachments',
    'message.buttons',
    [replies(3), replies(4)],
    'items.max',
    { message: several },
  ),
  error(
    'bd.action.mix',
    'attachments',
    'message.buttons',
    [[reply('Yes')], [reply('Yes'), link()]],
    'structure.one-sort-of-action',
    { message: several },
  ),
  ...[reply('Yes'), link()].map((taken) =>
    error(
      'bd.action.mix.header',
      'buttons',
      'message.buttons.0',
      [taken, { type: 'location-request' }],
      'one-of',
      {
        message: {
          ...yesNo,
          header: { type: 'media', media: media('a.png', { kind: 'image' }) },
        } as Message,
        issueAt: 'message.buttons.0.type',
      },
    ),
  ),
  error('bd.action.count', 'buttons', 'message.buttons', [replies(1), []], 'items.min'),
  error('bd.action.link.text.max', 'link', 'message.label', [x(20), x(21)], 'length.max'),
  error(
    'bd.action.reply.text.max',
    'buttons',
    'message.buttons.0.text',
    [x(20), x(21)],
    'length.max',
    { message: yesNo },
  ),
  error('bd.action.reply.text.max', 'buttons', 'message.buttons.0.text', ['x', ''], 'required', {
    message: yesNo,
  }),
  error('bd.action.reply.unique', 'buttons', 'message.buttons.1.text', ['No', 'Yes'], 'unique', {
    message: yesNo,
  }),
  error('bd.action.count', 'buttons', 'message.buttons', [replies(3), replies(4)], 'items.max'),
  ...[
    [reply('Yes'), link()],
    [link(), { type: 'location-request' }],
    [link(), link({ text: 'Other' })],
    [{ type: 'location-request' }, { type: 'location-request' }],
    [reply('Yes'), { type: 'location-request' }],
  ].map((mixed) =>
    error(
      'bd.action.mix',
      'buttons',
      'message.buttons',
      [[reply('Yes'), reply('No')], mixed],
      'structure.one-sort-of-action',
    ),
  ),
  error(
    'bd.action.postback.payload',
    'buttons',
    'message.buttons.0.id',
    [x(256), x(257)],
    'length.max',
    { message: yesNo },
  ),
  error(
    'bd.action.postback.payload.unique',
    'buttons',
    'message.buttons.1.id',
    ['No', 'Yes'],
    'unique',
    {
      message: yesNo,
    },
  ),
  ...[' x', 'x '].map((id) =>
    error(
      'bd.action.postback.payload.trim',
      'buttons',
      'message.buttons.0.id',
      ['x y', id],
      'check.no-outer-space',
      { message: yesNo },
    ),
  ),
  warning(
    'bd.action.postback.payload.missing',
    'buttons',
    'message.buttons.0',
    [reply('Yes'), { type: 'reply', text: 'Yes', extra: { bird: { variant: 'postback' } } }],
    'required',
    { message: yesNo, issueAt: 'message.buttons.0.id' },
  ),
  ...['MA', 'MADX', ''].map((currency) =>
    error(
      'bd.action.buy.currency',
      'buttons',
      'message.buttons.0.currency',
      ['MAD', currency],
      currency === '' ? 'required' : currency.length > 3 ? 'length.max' : 'length.min',
      { message: buttons(buy(), reply('No')) },
    ),
  ),
  warning(
    'bd.action.buy.currency.iso',
    'buttons',
    'message.buttons.0.currency',
    ['MAD', 'mad'],
    'pattern',
    { message: buttons(buy(), reply('No')) },
  ),
  error(
    'bd.action.buy.amount',
    'buttons',
    'message.buttons.0.amountCents',
    [1, 0.5],
    'range.integer',
    { message: buttons(buy(), reply('No')) },
  ),
  error(
    'bd.action.buy.amount.required',
    'buttons',
    'message.buttons.0.amountCents',
    [1, undefined],
    'required',
    { message: buttons(buy(), reply('No')) },
  ),
  warning(
    'bd.action.buy.amount.positive',
    'buttons',
    'message.buttons.0.amountCents',
    [1, 0],
    'range.min',
    {
      message: buttons(buy(), reply('No')),
    },
  ),
  warning(
    'bd.action.buy.whatsapp',
    'buttons',
    'message.buttons.0',
    [reply('Yes'), buy()],
    'no-effect',
    { message: yesNo, issueAt: 'message.buttons.0.type' },
  ),
  error(
    'bd.action.buy.currency',
    'html',
    'message.buttons.0.currency',
    ['MAD', 'MA'],
    'length.min',
    {
      message: page(buy()),
    },
  ),
];

const code = payloads.authentication as Json;
const permission = payloads['permission-request'] as Json;
const plain = (text: string): Message => ({ type: 'text', text });
const inSection = (...items: Message[]): Message => ({ type: 'section', items });

/** What a section may not hold; what it may is any other type that the provider carries. */
const outside: readonly Message[] = [
  { type: 'html', html: 'x' },
  { type: 'one-time-code', disclaimer: true },
  { type: 'call-permission' },
  { type: 'template', name: 'x', language: 'en', components: [] },
];

const sections = [
  error('bd.section.items.min', 'section', 'message.items', [[plain('x')], []], 'items.min'),
  ...outside.flatMap((refused) => [
    error('bd.section.types', 'section', 'message.items.0', [plain('x'), refused], 'one-of', {
      message: inSection(plain('x')),
      issueAt: 'message.items.0.type',
    }),
    error(
      'bd.section.types.nested',
      'section',
      'message.items.0.items.0',
      [plain('x'), refused],
      'one-of',
      {
        message: inSection(inSection(plain('x'))),
        issueAt: 'message.items.0.items.0.type',
      },
    ),
  ]),
  // Sections nest once.
  error(
    'bd.section.types.nested',
    'section',
    'message.items.0',
    [inSection(plain('x')), inSection(inSection(plain('x')))],
    'one-of',
    { message: inSection(plain('x')), issueAt: 'message.items.0.items.0.type' },
  ),
];

const others = [
  shape(
    'bd.auth.otp',
    code,
    setAt(code, ['body', 'authentication', 'otp', 'disclaimer'], undefined),
    'wire.required',
    '/body/authentication/otp/disclaimer',
  ),
  ...[
    [1, 0, 'range.min'],
    [90, 91, 'range.max'],
    [2, 1.5, 'range.integer'],
  ].map(([allowed, refused, found]) =>
    error(
      'bd.auth.expiration',
      'one-time-code',
      'message.expiration',
      [allowed, refused],
      String(found),
    ),
  ),
  ...[{ expiration: 10 }, { buttons: [reply('Copy')] }].map((more) =>
    error(
      'expiration' in more ? 'bd.auth.otp.expiration' : 'bd.auth.otp.buttons',
      'one-time-code',
      'message.disclaimer',
      [false, undefined],
      'required',
      { message: { type: 'one-time-code', disclaimer: true, ...more } as Message },
    ),
  ),
  warning(
    'bd.permission.undocumented',
    'call-permission',
    'message',
    [plain('x'), { type: 'call-permission' }],
    'schema.undocumented',
    { issueAt: 'message.type' },
  ),
  shape(
    'bd.permission.resource',
    permission,
    setAt(permission, ['body', 'permission_request', 'resource'], 'video'),
    'wire.value',
    '/body/permission_request/resource',
  ),
];

/** Rows of carousels, lists, actions, codes and permissions. */
export const interactiveLimits: readonly LimitExpectation[] = [
  ...carousels,
  ...lists,
  ...actions,
  ...sections,
  ...others,
];
