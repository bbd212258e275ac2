import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { address, error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, setAt } from '../../../../index.ts';
import { payloads } from '../payloads.ts';
import { fileRows, fromUrl } from './media-rows.ts';

/** Drafts of templates, by hand. */
const text = (written: string) => ({ type: 'text', text: written });
const slot = (name: string, ...values: unknown[]) => ({
  slot: name,
  ...(values.length > 0 && { parameters: values.map((value) => ({ value })) }),
});
const body = (...values: unknown[]) => slot('body', ...values);
const header = (value: unknown) => slot('header', value);
const button = (index: number, kind: string, ...values: unknown[]) => ({
  ...slot('button', ...values),
  index,
  button: kind,
});
const offer = slot('offer', { type: 'expiry', epochMs: 1_893_456_000_000 });
const picture = { type: 'media', media: fromUrl('image') };
const template = (...components: unknown[]) =>
  ({ type: 'template', name: 'order_ready', language: 'en', components }) as Message;

/** Payloads of templates, by hand. */
const sent = (...components: Json[]) =>
  ({
    ...(setAt(payloads.text, ['text'], undefined) as object),
    type: 'template',
    template: { name: 'order_ready', language: { code: 'en' }, components },
  }) as Json;
const sentText = { type: 'text', text: 'Salma' };
const urlButton = { type: 'button', sub_type: 'url', index: 0, parameters: [sentText] };

const first = 'message.components.0';
const firstValue = `${first}.parameters.0.value`;
const placed = template(
  header({ type: 'location', latitude: 1, longitude: 1, name: 'n', address: 'a' }),
);

const names = [
  error('wa.tpl.name', 'template', 'message.name', [x(512), x(513)], 'length.max'),
  error('wa.tpl.name', 'template', 'message.name', ['1', ''], 'required'),
  ...[
    ['order_ready', 'Order'],
    ['1_a', 'order-ready'],
    ['_', 'commande prête'],
    ['a', 'order ready'],
  ].map(([allowed, refused]) =>
    error('wa.tpl.name.characters', 'template', 'message.name', [allowed, refused], 'pattern'),
  ),
  error('wa.tpl.lang', 'template', 'message.language', ['en', ''], 'required'),
  ...[
    ['pt_BR', 'pt-BR'],
    ['fil', 'EN'],
    ['en', 'english'],
    ['zh_CN', 'zh_cn'],
  ].map(([allowed, refused]) =>
    error('wa.tpl.lang.shape', 'template', 'message.language', [allowed, refused], 'pattern'),
  ),
  ...[
    ['fr', 'xx'],
    ['en_GB', 'en_XX'],
    ['fil', 'qqq'],
  ].map(([allowed, refused]) =>
    warning(
      'wa.tpl.lang.listed',
      'template',
      'message.language',
      [allowed, refused],
      'check.template-language',
    ),
  ),
];

const parts = [
  shape(
    'wa.tpl.comp.type',
    sent({ type: 'body', parameters: [sentText] }),
    sent({ type: 'banner', parameters: [sentText] }),
    'wire.value',
    '/template/components/0/type',
  ),
  ...(
    [
      [template(header(picture), header(picture)), 'slot'],
      [template(body(text('a')), body(text('a'))), 'slot'],
      [template(button(1, 'url', text('a')), button(1, 'quick_reply')), 'index'],
    ] as const
  ).map(([twice, key]) =>
    error(
      'wa.tpl.comp.unique',
      'template',
      'message',
      [
        template(
          header(picture),
          body(text('a')),
          button(0, 'url', text('a')),
          button(1, 'url', text('a')),
        ),
        twice,
      ],
      'structure.components-once',
      { issueAt: `message.components.1.${key}` },
    ),
  ),
  error(
    'wa.tpl.comp.footer',
    'template',
    'message',
    [template(body(text('a'))), template(slot('footer', text('a')))],
    'forbidden',
    { issueAt: `${first}.slot` },
  ),
  warning(
    'wa.tpl.param.count.none',
    'template',
    `${first}.parameters`,
    [[{ value: text('a') }], []],
    'items.min',
    { message: template(body(text('a'))) },
  ),
  shape(
    'wa.tpl.param.type',
    sent({ type: 'body', parameters: [sentText] }),
    sent({ type: 'body', parameters: [{ type: 'number', number: 1 }] }),
    'wire.value',
    '/template/components/0/parameters/0/type',
  ),
  shape(
    'wa.tpl.param.match',
    sent({ type: 'body', parameters: [sentText] }),
    sent({ type: 'body', parameters: [{ type: 'text', text: 'a', payload: 'b' }] }),
    'wire.unknown-member',
    '/template/components/0/parameters/0/payload',
  ),
  shape(
    'wa.tpl.param.match',
    sent({ type: 'body', parameters: [sentText] }),
    sent({ type: 'body', parameters: [{ type: 'text' }] }),
    'wire.required',
    '/template/components/0/parameters/0/text',
  ),
  error(
    'wa.tpl.param.match.value',
    'template',
    `${first}.parameters.0`,
    [{ value: text('a') }, {}],
    'required',
    { message: template(body(text('a'))), issueAt: firstValue },
  ),
  ...['catalogId', 'id'].map((key) =>
    error(
      `wa.tpl.param.match.${key === 'id' ? 'product' : 'catalog'}`,
      'template',
      `${firstValue}.product.${key}`,
      ['1', ''],
      'required',
      { message: template(header({ type: 'product', product: { catalogId: '1', id: '1' } })) },
    ),
  ),
  error(
    'wa.tpl.header.one',
    'template',
    `${first}.parameters`,
    [[{ value: picture }], [{ value: picture }, { value: picture }]],
    'items.max',
    { message: template(header(picture)) },
  ),
  error(
    'wa.tpl.header.one',
    'template',
    `${first}.parameters`,
    [[{ value: picture }], []],
    'items.min',
    { message: template(header(picture)) },
  ),
  error('wa.tpl.header.text', 'template', `${firstValue}.text`, [x(60), x(61)], 'length.max', {
    message: template(header(text('a'))),
  }),
  ...(['latitude', 'longitude'] as const).map((key) =>
    error(
      `wa.tpl.header.location${key === 'latitude' ? '' : '.longitude'}`,
      'template',
      `${firstValue}.${key}`,
      [0, undefined],
      'required',
      { message: placed },
    ),
  ),
  ...['name', 'address'].map((key) =>
    warning(
      `wa.tpl.header.location.${key}`,
      'template',
      `${firstValue}.${key}`,
      ['x', ''],
      'required',
      { message: placed },
    ),
  ),
  error(
    'wa.tpl.body.text',
    'template',
    `${first}.parameters.0.value.text`,
    [x(1024), x(1025)],
    'length.max',
    {
      message: template(body(text('a')), button(0, 'url', text('a'))),
      params: { max: 1024, actual: 1025, over: 1, unit: 'code-point' },
    },
  ),
  error(
    'wa.tpl.body.text.alone',
    'template',
    `${firstValue}.text`,
    [x(32_768), x(32_769)],
    'length.max',
    {
      message: template(body(text('a'))),
      params: { max: 32_768, actual: 32_769, over: 1, unit: 'code-point' },
    },
  ),
];

/** Rows of a value's text, which hold in a component and in a card's component alike. */
const textRows = (suffix: string, place: string, message: Message) => [
  ...['a\nb', 'a\tb', 'a     b'].map((refused) =>
    error(
      `wa.tpl.param.chars${suffix}`,
      'template',
      `${place}.text`,
      ['a    b', refused],
      'check.template-text',
      { message },
    ),
  ),
  error(`wa.tpl.param.chars.filled${suffix}`, 'template', `${place}.text`, ['a', ''], 'required', {
    message,
  }),
];

const named = (...given: (string | undefined)[]) =>
  template({
    slot: 'body',
    parameters: given.map((name) => ({ ...(name !== undefined && { name }), value: text('a') })),
  });

const namedRows = [
  error(
    'wa.tpl.param.named',
    'template',
    'message',
    [named('a', 'b'), named('a', undefined)],
    'structure.names-all-or-none',
    { issueAt: 'message.components.0.parameters.1.name' },
  ),
  error(
    'wa.tpl.param.named.once',
    'template',
    'message',
    [named('a', 'b'), named('a', 'a')],
    'structure.names-once',
    { issueAt: 'message.components.0.parameters.1.name' },
  ),
  ...[
    ['first_name', 'First'],
    ['a1', 'first-name'],
    ['_', 'prénom'],
  ].map(([allowed, refused]) =>
    error(
      'wa.tpl.param.named.characters',
      'template',
      'message',
      [named(allowed), named(refused)],
      'pattern',
      { issueAt: `${first}.parameters.0.name` },
    ),
  ),
  warning(
    'wa.tpl.param.named.digits',
    'template',
    'message',
    [named('first_name'), named('name1')],
    'pattern',
    { issueAt: `${first}.parameters.0.name` },
  ),
];

const money = { type: 'currency', code: 'MAD', amount1000: 1000, fallback: '1 MAD' };
const priced = template(body(money));
const moneyRows = [
  error('wa.tpl.currency', 'template', `${firstValue}.code`, ['MAD', ''], 'required', {
    message: priced,
  }),
  ...['mad', 'MA', 'MADS', '504'].map((refused) =>
    error('wa.tpl.currency.code', 'template', `${firstValue}.code`, ['EUR', refused], 'pattern', {
      message: priced,
    }),
  ),
  error(
    'wa.tpl.currency.amount',
    'template',
    `${firstValue}.amount1000`,
    [1, undefined],
    'required',
    { message: priced },
  ),
  error(
    'wa.tpl.currency.integer',
    'template',
    `${firstValue}.amount1000`,
    [1, 1.5],
    'range.integer',
    { message: priced },
  ),
  ...[0, -1].map((refused) =>
    warning(
      'wa.tpl.currency.positive',
      'template',
      `${firstValue}.amount1000`,
      [1, refused],
      'range.min',
      { message: priced },
    ),
  ),
  error(
    'wa.tpl.currency.fallback',
    'template',
    `${firstValue}.fallback`,
    ['1 MAD', ''],
    'required',
    { message: priced },
  ),
  error('wa.tpl.datetime', 'template', `${firstValue}.fallback`, ['Friday', ''], 'required', {
    message: template(body({ type: 'date-time', fallback: 'Friday' })),
  }),
];

/** What each button of the platform takes, and something that it does not. */
const taken: readonly [string, unknown, unknown][] = [
  ['url', text('a'), { type: 'payload', payload: 'a' }],
  ['quick_reply', { type: 'payload', payload: 'a' }, text('a')],
  ['copy_code', { type: 'coupon', code: 'A1' }, text('a')],
  ['flow', { type: 'flow', token: 't' }, text('a')],
  ['catalog', { type: 'catalog', thumbnailId: 'p' }, text('a')],
  [
    'mpm',
    { type: 'catalog', thumbnailId: 'p', sections: [{ title: 's', products: [{ id: 'p' }] }] },
    text('a'),
  ],
];

/** Rows of a button, which hold in a component and in a card's component alike. */
const buttonRows = (suffix: string, place: string, around: (part: unknown) => Message) => [
  error(
    `wa.tpl.btn.sub_type${suffix}`,
    'template',
    'message',
    [around(button(0, 'url', text('a'))), around(button(0, 'phone', text('a')))],
    'one-of',
    { issueAt: `${place}.button` },
  ),
  ...[...taken.map(([kind]) => kind), 'voice_call'].map((kind) =>
    error(
      `wa.tpl.btn.sub_type${suffix}`,
      'template',
      'message',
      [around(button(0, kind)), around(button(0, kind.toUpperCase()))],
      'one-of',
      { issueAt: `${place}.button` },
    ),
  ),
  error(
    `wa.tpl.btn.required${suffix}`,
    'template',
    'message',
    [around(button(0, 'url', text('a'))), around(button(0, '', text('a')))],
    'required',
    { issueAt: `${place}.button` },
  ),
  ...(
    [
      [9, 10, 'range.max'],
      [0, -1, 'range.min'],
      [1, 1.5, 'range.integer'],
    ] as const
  ).map(([allowed, refused, code]) =>
    error(
      `wa.tpl.btn.index${suffix}`,
      'template',
      'message',
      [around(button(allowed, 'url', text('a'))), around(button(refused, 'url', text('a')))],
      code,
      { issueAt: `${place}.index` },
    ),
  ),
  ...(
    [
      ['url', 'wa.tpl.btn.url'],
      ['quick_reply', 'wa.tpl.btn.required.one'],
      ['copy_code', 'wa.tpl.btn.required.one'],
    ] as const
  ).flatMap(([kind, id]) => {
    const [, value] = taken.find(([name]) => name === kind) ?? [];
    return [
      error(
        `${id}${suffix}`,
        'template',
        'message',
        [around(button(0, kind, value)), around(button(0, kind, value, value))],
        'items.max',
        { issueAt: `${place}.parameters` },
      ),
      error(
        `${id}${suffix}`,
        'template',
        'message',
        [around(button(0, kind, value)), around({ ...button(0, kind), parameters: [] })],
        'items.min',
        { issueAt: `${place}.parameters` },
      ),
    ];
  }),
  error(
    `wa.tpl.btn.payload${suffix}`,
    'template',
    'message',
    [
      around(button(0, 'quick_reply', { type: 'payload', payload: 'a' })),
      around(button(0, 'quick_reply', { type: 'payload', payload: '' })),
    ],
    'required',
    { issueAt: `${place}.parameters.0.value.payload` },
  ),
  warning(
    `wa.tpl.btn.payload.length${suffix}`,
    'template',
    'message',
    [
      around(button(0, 'quick_reply', { type: 'payload', payload: x(256) })),
      around(button(0, 'quick_reply', { type: 'payload', payload: x(257) })),
    ],
    'length.max',
    { issueAt: `${place}.parameters.0.value.payload` },
  ),
];

const coupon = (code: string, ...others: unknown[]) =>
  template(button(0, 'copy_code', { type: 'coupon', code }), ...others);
const code = `${firstValue}.code`;

const buttons = [
  ...buttonRows('', first, (part) => template(part)),
  shape(
    'wa.tpl.btn.required.shape',
    sent(urlButton),
    sent({ ...setAt(urlButton, ['index'], undefined) }),
    'wire.required',
    '/template/components/0/index',
  ),
  shape(
    'wa.tpl.btn.required.shape',
    sent(urlButton),
    sent({ ...setAt(urlButton, ['sub_type'], undefined) }),
    'wire.required',
    '/template/components/0/sub_type',
  ),
  shape(
    'wa.tpl.btn.required.shape',
    sent({ type: 'body', parameters: [sentText] }),
    sent({ type: 'body', index: 0, parameters: [sentText] }),
    'wire.unknown-member',
    '/template/components/0/index',
  ),
  ...taken.map(([kind, right, wrong]) =>
    error(
      'wa.tpl.btn.required.values',
      'template',
      'message',
      [template(button(0, kind, right)), template(button(0, kind, wrong))],
      'structure.button-values',
      { issueAt: `${firstValue}.type` },
    ),
  ),
  warning(
    'wa.tpl.btn.url.length',
    'template',
    `${firstValue}.text`,
    [address(2000), address(2001)],
    'length.max',
    { message: template(button(0, 'url', text('a'))) },
  ),
  warning('wa.tpl.btn.url.spaces', 'template', `${firstValue}.text`, ['a%20b', 'a b'], 'pattern', {
    message: template(button(0, 'url', text('a'))),
  }),
  error('wa.tpl.btn.coupon', 'template', code, [x(20), x(21)], 'length.max', {
    message: coupon('A'),
  }),
  error('wa.tpl.btn.coupon', 'template', code, ['A', ''], 'required', { message: coupon('A') }),
  warning('wa.tpl.btn.coupon.advised', 'template', code, [x(15), x(16)], 'length.max', {
    message: coupon('A'),
  }),
  warning('wa.tpl.btn.coupon.characters', 'template', code, ['AUTUMN25', 'AUTUMN-25'], 'pattern', {
    message: coupon('A'),
  }),
  error('wa.tpl.btn.coupon.offer', 'template', code, [x(15), x(16)], 'length.max', {
    message: coupon('A', offer),
  }),
  ...(
    [
      [43_200, 43_201, 'range.max'],
      [1, 0, 'range.min'],
      [2, 1.5, 'range.integer'],
    ] as const
  ).map(([allowed, refused, why]) =>
    error('wa.voice.ttl.template', 'template', `${firstValue}.minutes`, [allowed, refused], why, {
      message: template(button(0, 'voice_call', { type: 'call', minutes: 1 })),
    }),
  ),
  error(
    'wa.flow.payload.data.template',
    'template',
    `${firstValue}.data`,
    ['{"a":1}', '{}'],
    'check.json-object-filled',
    { message: template(button(0, 'flow', { type: 'flow' })) },
  ),
  error(
    'wa.voice.payload.template',
    'template',
    `${firstValue}.payload`,
    [x(512), x(513)],
    'length.max',
    { message: template(button(0, 'voice_call', { type: 'payload', payload: 'a' })) },
  ),
];

const withOffer = (value: unknown, ...others: unknown[]) =>
  template(header(value), offer, ...others);
const copy = button(0, 'copy_code', { type: 'coupon', code: 'A1' });
const offers = [
  error(
    'wa.tpl.lto',
    'template',
    `${firstValue}.epochMs`,
    [1_893_456_000_000, undefined],
    'required',
    { message: template(offer) },
  ),
  error(
    'wa.tpl.lto.integer',
    'template',
    `${firstValue}.epochMs`,
    [1_893_456_000_000, 1_893_456_000_000.5],
    'range.integer',
    { message: template(offer) },
  ),
  error(
    'wa.tpl.lto.header',
    'template',
    'message',
    [withOffer(picture), withOffer(text('a'))],
    'one-of',
    { issueAt: `${firstValue}.type` },
  ),
  ...['image', 'video'].map((kind) =>
    error(
      'wa.tpl.lto.header.kind',
      'template',
      'message',
      [
        withOffer({ type: 'media', media: { ...fromUrl('image'), kind } }),
        withOffer({ type: 'media', media: fromUrl('document') }),
      ],
      'one-of',
      { issueAt: `${firstValue}.media.kind` },
    ),
  ),
  error(
    'wa.tpl.lto.link',
    'template',
    'message',
    [
      template(offer, copy, button(1, 'url', text('a'))),
      template(offer, copy, button(2, 'url', text('a'))),
    ],
    'structure.offer-link',
    { issueAt: 'message.components.2.index' },
  ),
  error(
    'wa.tpl.lto.link',
    'template',
    'message',
    [template(offer, button(0, 'url', text('a'))), template(offer, button(1, 'url', text('a')))],
    'structure.offer-link',
    { issueAt: 'message.components.1.index' },
  ),
];

const shelves = (...counts: number[]) =>
  counts.map((count, index) => ({
    title: `S ${index}`,
    products: times(count, (product) => ({ id: `p${product}` })),
  }));
const mpm = (sections: unknown) =>
  template(button(0, 'mpm', { type: 'catalog', thumbnailId: 'p', sections }));
const sections = `${firstValue}.sections`;
const catalogs = [
  error(
    'wa.tpl.mpm',
    'template',
    sections,
    [shelves(...times(10, () => 1)), shelves(...times(11, () => 1))],
    'items.max',
    { message: mpm([]) },
  ),
  error('wa.tpl.mpm', 'template', sections, [shelves(1), []], 'items.min', { message: mpm([]) }),
  error('wa.tpl.mpm.products', 'template', sections, [shelves(1), shelves(0)], 'total.min', {
    message: mpm([]),
  }),
  error(
    'wa.tpl.mpm.products',
    'template',
    sections,
    [shelves(15, 15), shelves(15, 16)],
    'total.max',
    { message: mpm([]), params: { max: 30, actual: 31, over: 1 } },
  ),
  error('wa.tpl.mpm.title', 'template', `${sections}.0.title`, [x(24), x(25)], 'length.max', {
    message: mpm(shelves(1)),
  }),
  error(
    'wa.tpl.mpm.title.markup',
    'template',
    `${sections}.0.title`,
    ['Lamps', '*Lamps*'],
    'check.no-markup',
    { message: mpm(shelves(1)) },
  ),
  error('wa.tpl.mpm.product', 'template', `${sections}.0.products.0.id`, ['p', ''], 'required', {
    message: mpm(shelves(1)),
  }),
];

const card = (...components: unknown[]) => ({ components });
const carousel = (...cards: unknown[]) => template({ slot: 'carousel', cards });
const inCard = 'message.components.0.cards.0.components.0';
const plainCard = card(header(picture), body(text('a')));
const carousels = [
  error(
    'wa.tpl.carousel.cards',
    'template',
    'message',
    [carousel(...times(10, () => plainCard)), carousel(...times(11, () => plainCard))],
    'items.max',
    { issueAt: `${first}.cards`, params: { max: 10, actual: 11, over: 1 } },
  ),
  error(
    'wa.tpl.carousel.cards',
    'template',
    'message',
    [carousel(plainCard, plainCard), carousel(plainCard)],
    'items.min',
    { issueAt: `${first}.cards` },
  ),
  ...[
    card(header(picture)),
    card(header({ type: 'media', media: fromUrl('video') }), body(text('a'))),
    card(header(picture), body(text('a')), button(0, 'url', text('a'))),
  ].map((other) =>
    error(
      'wa.tpl.carousel.same',
      'template',
      'message',
      [carousel(plainCard, plainCard), carousel(plainCard, other)],
      'structure.cards-alike',
      { issueAt: `${first}.cards.1` },
    ),
  ),
  ...textRows('', `${firstValue}`, template(body(text('a')))),
  ...textRows(
    '.card',
    `${inCard}.parameters.0.value`,
    carousel(card(body(text('a'))), card(body(text('a')))),
  ),
  ...buttonRows('.card', inCard, (part) => carousel(card(part), card(part))),
  error(
    'wa.tpl.header.one.card',
    'template',
    `${inCard}.parameters`,
    [[{ value: picture }], [{ value: picture }, { value: picture }]],
    'items.max',
    { message: carousel(plainCard, plainCard) },
  ),
  error(
    'wa.tpl.header.one.card',
    'template',
    `${inCard}.parameters`,
    [[{ value: picture }], []],
    'items.min',
    { message: carousel(plainCard, plainCard) },
  ),
  error(
    'wa.tpl.param.match.value.card',
    'template',
    `${inCard}.parameters.0`,
    [{ value: picture }, {}],
    'required',
    { message: carousel(plainCard, plainCard), issueAt: `${inCard}.parameters.0.value` },
  ),
  ...['catalogId', 'id'].map((key) =>
    error(
      `wa.tpl.param.match.${key === 'id' ? 'product' : 'catalog'}.card`,
      'template',
      `${inCard}.parameters.0.value.product.${key}`,
      ['1', ''],
      'required',
      {
        message: carousel(
          ...times(2, () =>
            card(header({ type: 'product', product: { catalogId: '1', id: '1' } })),
          ),
        ),
      },
    ),
  ),
];

const media = (['image', 'video', 'document'] as const).flatMap((kind) => {
  const value = { type: 'media', media: fromUrl(kind) };
  return [
    ...fileRows(
      { file: `wa.media.file.template.${kind}`, suffix: '.template' },
      kind,
      'template',
      `${firstValue}.media`,
      template(header(value)),
    ),
    ...fileRows(
      { file: `wa.media.file.template.${kind}.card`, suffix: '.template.card' },
      kind,
      'template',
      `${inCard}.parameters.0.value.media`,
      carousel(card(header(value)), card(header(value))),
    ),
  ];
});

const undocumented = [
  ...[offer, { slot: 'carousel', cards: [plainCard, plainCard] }].map((part) =>
    warning(
      'd360.undocumented.component',
      'template',
      'message',
      [template(body(text('a'))), template(part)],
      'schema.undocumented',
      { issueAt: `${first}.slot` },
    ),
  ),
  ...['copy_code', 'flow', 'catalog', 'mpm', 'voice_call'].map((kind) =>
    warning(
      'd360.undocumented.sub_type',
      'template',
      'message',
      [template(button(0, 'quick_reply')), template(button(0, kind))],
      'schema.undocumented',
      { issueAt: `${first}.button` },
    ),
  ),
  ...[
    { type: 'payload', payload: 'a' },
    { type: 'coupon', code: 'A1' },
    { type: 'flow', token: 't' },
    { type: 'catalog', thumbnailId: 'p' },
    { type: 'expiry', epochMs: 1_893_456_000_000 },
    { type: 'product', product: { catalogId: '1', id: '1' } },
    { type: 'call', minutes: 1 },
  ].map((value) =>
    warning(
      'd360.undocumented.parameter',
      'template',
      'message',
      [template(body(money)), template(body(value))],
      'schema.undocumented',
      { issueAt: `${firstValue}.type` },
    ),
  ),
  warning(
    'd360.undocumented.parameter_name',
    'template',
    'message',
    [named(undefined), named('first_name')],
    'schema.undocumented',
    { issueAt: `${first}.parameters.0.name` },
  ),
  warning(
    'd360.undocumented.filename.template',
    'template',
    `${firstValue}.media.filename`,
    [undefined, 'a.pdf'],
    'schema.undocumented',
    { message: template(header({ type: 'media', media: fromUrl('document') })) },
  ),
];

/** What one part of a template may and another may not. */
const elsewhere = [
  error(
    'wa.tpl.header.text',
    'template',
    'message',
    [template(body(text(x(61)))), template(header(text(x(61))))],
    'length.max',
    { issueAt: `${firstValue}.text` },
  ),
  error(
    'wa.tpl.body.text',
    'template',
    'message',
    [template(body(text(x(1025)))), template(body(text(x(1025))), button(0, 'quick_reply'))],
    'length.max',
    { issueAt: `${firstValue}.text` },
  ),
  error(
    'wa.tpl.body.text.alone',
    'template',
    'message',
    [template(header(text(x(32_769)))), template(body(text(x(32_769))))],
    'length.max',
    { issueAt: `${firstValue}.text` },
  ),
  warning(
    'wa.tpl.btn.url.length',
    'template',
    'message',
    [template(body(text(x(2001)))), template(button(0, 'url', text(x(2001))))],
    'length.max',
    { issueAt: `${firstValue}.text` },
  ),
  error(
    'wa.tpl.btn.coupon.offer',
    'template',
    'message',
    [coupon(x(16)), coupon(x(16), offer)],
    'length.max',
    { issueAt: code },
  ),
  error(
    'wa.voice.payload.template',
    'template',
    'message',
    [
      template(button(0, 'quick_reply', { type: 'payload', payload: x(513) })),
      template(button(0, 'voice_call', { type: 'payload', payload: x(513) })),
    ],
    'length.max',
    { issueAt: `${firstValue}.payload` },
  ),
  warning(
    'wa.tpl.btn.payload.length',
    'template',
    'message',
    [
      template(button(0, 'voice_call', { type: 'payload', payload: x(257) })),
      template(button(0, 'quick_reply', { type: 'payload', payload: x(257) })),
    ],
    'length.max',
    { issueAt: `${firstValue}.payload` },
  ),
  warning(
    'd360.undocumented.filename.template',
    'template',
    'message',
    ['image', 'document'].map((kind) =>
      template(header({ type: 'media', media: { ...fromUrl('image'), kind, filename: 'a.pdf' } })),
    ) as [Message, Message],
    'schema.undocumented',
    { issueAt: `${firstValue}.media.filename` },
  ),
];

/** Templates, as far as a template alone tells; what its definition tells is checked with one. */
export const templateLimits: readonly LimitExpectation[] = [
  ...names,
  ...parts,
  ...namedRows,
  ...moneyRows,
  ...buttons,
  ...offers,
  ...catalogs,
  ...carousels,
  ...media,
  ...undocumented,
  ...elsewhere,
];
