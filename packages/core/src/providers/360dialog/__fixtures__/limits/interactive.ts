import { address, error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, type MessageType, setAt } from '../../../../index.ts';
import { samples } from '../../../../samples.ts';
import { payloads } from '../payloads.ts';

const of = (name: string) => payloads[name] as Json;
const textHeader = { type: 'text', text: 'x' };
const mediaHeader = (kind: string) => ({
  type: 'media',
  media: { kind, source: 'url', url: 'https://example.com/a' },
});
const inAction = (...keys: (string | number)[]) => ['interactive', 'action', ...keys];

/** An interactive payload whose action's name is another's. */
const misnamed = (id: string, name: string) =>
  shape(
    id,
    of(name),
    setAt(of(name), inAction('name'), 'send_position'),
    'wire.value',
    '/interactive/action/name',
  );

/** An interactive payload with a member that its kind does not take. */
const added = (id: string, name: string, member: 'header' | 'footer') =>
  shape(
    id,
    of(name),
    setAt(of(name), ['interactive', member], member === 'header' ? textHeader : { text: 'x' }),
    'wire.unknown-member',
    `/interactive/${member}`,
  );

const undocumentedTypes = (
  ['link', 'location-request', 'address-request', 'carousel', 'call'] as const
).map((type) =>
  warning(
    `d360.undocumented.${type}`,
    type,
    'message',
    [samples.text.minimal, samples[type].minimal],
    'schema.undocumented',
    { issueAt: 'message.type' },
  ),
);

const body = (id: string, type: MessageType) => [
  error(id, type, 'message.body', [x(1024), x(1025)], 'length.max', {
    params: { max: 1024, actual: 1025, over: 1, unit: 'code-point' },
  }),
  error(id, type, 'message.body', ['x', ''], 'required'),
];

const bodies = [
  ...(['buttons', 'link', 'address-request', 'flow', 'call'] as const).flatMap((type) =>
    body('wa.int.body.required', type),
  ),
  error(
    'wa.int.body.required.product',
    'product',
    'message.body',
    [x(1024), x(1025)],
    'length.max',
  ),
  error(
    'wa.int.body.required.product',
    'product',
    'message.body',
    [undefined, x(1025)],
    'length.max',
  ),
  ...body('wa.int.body.max.list', 'list'),
];

const framed = ['buttons', 'list', 'link', 'flow', 'address-request'] as const;
const frames = [
  ...([...framed, 'product', 'product-list', 'catalog'] as const).map((type) =>
    error('wa.int.footer.max', type, 'message.footer', [x(60), x(61)], 'length.max'),
  ),
  ...framed.flatMap((type) => [
    error(
      'wa.int.header.text.max',
      type,
      'message.header',
      [
        { type: 'text', text: x(60) },
        { type: 'text', text: x(61) },
      ],
      'length.max',
      { issueAt: 'message.header.text' },
    ),
    error(
      'wa.int.header.text.max',
      type,
      'message.header',
      [textHeader, { type: 'text', text: '' }],
      'required',
      { issueAt: 'message.header.text' },
    ),
  ]),
  ...([...framed, 'product-list'] as const).map((type) =>
    warning(
      'wa.int.header.newline',
      type,
      'message.header',
      [textHeader, { type: 'text', text: 'a\nb' }],
      'check.single-line',
      { issueAt: 'message.header.text' },
    ),
  ),
  shape(
    'wa.int.header.match',
    of('buttons-text'),
    setAt(of('buttons-text'), ['interactive', 'header', 'text'], undefined),
    'wire.required',
    '/interactive/header/text',
  ),
  shape(
    'wa.int.header.match',
    of('buttons-text'),
    setAt(of('buttons-text'), ['interactive', 'header', 'image'], { id: '1' }),
    'wire.unknown-member',
    '/interactive/header/image',
  ),
  error(
    'wa.int.header.kinds',
    'list',
    'message.header',
    [textHeader, mediaHeader('image')],
    'one-of',
    { issueAt: 'message.header.type' },
  ),
  warning(
    'wa.int.header.kinds.flow',
    'flow',
    'message.header',
    [textHeader, mediaHeader('image')],
    'one-of',
    { issueAt: 'message.header.type' },
  ),
  ...(['buttons', 'link', 'flow', 'address-request'] as const).flatMap((type) =>
    ['image', 'video', 'document'].flatMap((kind) =>
      ['audio', 'sticker'].map((other) =>
        error(
          'wa.int.header.kinds.media',
          type,
          'message.header',
          [mediaHeader(kind), mediaHeader(other)],
          'one-of',
          { issueAt: 'message.header.media.kind' },
        ),
      ),
    ),
  ),
  added('wa.int.header.kinds.catalog', 'catalog', 'header'),
  added('wa.int.header.kinds.location-request', 'location-request', 'header'),
  added('wa.int.header.kinds.carousel', 'carousel-url', 'header'),
  added('wa.int.header.kinds.call-permission', 'call-permission', 'header'),
  added('wa.int.header.kinds.product', 'product', 'header'),
];

const replies = (count: number) =>
  times(count, (index) => ({ type: 'reply', id: `id_${index}`, text: `Yes ${index}` }));

const buttons = [
  error('wa.btn.count', 'buttons', 'message.buttons', [replies(3), replies(4)], 'items.max', {
    params: { max: 3, actual: 4, over: 1 },
  }),
  error('wa.btn.count', 'buttons', 'message.buttons', [replies(1), []], 'items.min'),
  error(
    'wa.btn.type',
    'buttons',
    'message.buttons.1',
    [
      { type: 'reply', id: 'x', text: 'x' },
      { type: 'link', text: 'x', url: 'https://example.com' },
    ],
    'one-of',
    { issueAt: 'message.buttons.1.type' },
  ),
  error('wa.btn.id.len', 'buttons', 'message.buttons.0.id', [x(256), x(257)], 'length.max'),
  error('wa.btn.id.len', 'buttons', 'message.buttons.0.id', ['x', ''], 'required'),
  ...[' a', 'a '].map((refused) =>
    error(
      'wa.btn.id.trim',
      'buttons',
      'message.buttons.0.id',
      ['a b', refused],
      'check.no-outer-space',
    ),
  ),
  error('wa.btn.id.unique', 'buttons', 'message.buttons.2.id', ['x', 'slot_confirm'], 'unique'),
  error('wa.btn.title.len', 'buttons', 'message.buttons.0.text', [x(20), x(21)], 'length.max'),
  error('wa.btn.title.len', 'buttons', 'message.buttons.0.text', ['x', ''], 'required'),
  error(
    'wa.btn.title.unique',
    'buttons',
    'message.buttons.2.text',
    ['another time', 'Another time'],
    'unique',
  ),
  warning(
    'wa.btn.title.case',
    'buttons',
    'message.buttons.2.text',
    ['Other', 'ANOTHER time'],
    'unique.case',
  ),
  ...['*Yes*', '_Yes_', '~Yes~', '`Yes`'].map((refused) =>
    warning(
      'wa.btn.title.markdown',
      'buttons',
      'message.buttons.0.text',
      ['Yes 😀 * no', refused],
      'check.no-markup',
    ),
  ),
];

const rows = (count: number, from = 0) =>
  times(count, (index) => ({ type: 'row', id: `r${from + index}`, title: `Row ${from + index}` }));
const sections = (...counts: number[]) =>
  counts.map((count, index) => ({ title: `S ${index}`, rows: rows(count, index * 100) }));
const firstRow = 'message.sections.0.rows.0';

const lists = [
  error('wa.list.button.len', 'list', 'message.button', [x(20), x(21)], 'length.max'),
  error('wa.list.button.len', 'list', 'message.button', ['x', ''], 'required'),
  error(
    'wa.list.sections',
    'list',
    'message.sections',
    [sections(...times(10, () => 1)), sections(...times(11, () => 1))],
    'items.max',
    { params: { max: 10, actual: 11, over: 1 } },
  ),
  error('wa.list.sections', 'list', 'message.sections', [sections(1), []], 'items.min'),
  error(
    'wa.list.rows.total',
    'list',
    'message.sections',
    [sections(5, 5), sections(5, 6)],
    'total.max',
    { params: { max: 10, actual: 11, over: 1 } },
  ),
  error('wa.list.rows.total', 'list', 'message.sections', [sections(1), sections(0)], 'total.min'),
  error('wa.list.rows.section', 'list', 'message.sections.1.rows', [rows(1, 50), []], 'items.min'),
  error(
    'wa.list.section.title.len',
    'list',
    'message.sections.0.title',
    [x(24), x(25)],
    'length.max',
  ),
  error(
    'wa.list.section.title.required',
    'list',
    'message.sections.1.title',
    ['x', ''],
    'required',
  ),
  warning(
    'wa.list.section.title.required.advised',
    'list',
    'message.sections',
    [sections(1), [{ title: '', rows: rows(1) }]],
    'required',
    { issueAt: 'message.sections.0.title' },
  ),
  warning(
    'wa.list.section.title.unique',
    'list',
    'message.sections.1.title',
    ['Other', 'Orders'],
    'unique',
  ),
  error('wa.list.row.id.len', 'list', `${firstRow}.id`, [x(200), x(201)], 'length.max'),
  error('wa.list.row.id.len', 'list', `${firstRow}.id`, ['x', ''], 'required'),
  error(
    'wa.list.row.id.unique',
    'list',
    'message.sections.1.rows.0.id',
    ['x', 'orders_track'],
    'unique',
  ),
  error('wa.list.row.title.len', 'list', `${firstRow}.title`, [x(24), x(25)], 'length.max'),
  error('wa.list.row.title.len', 'list', `${firstRow}.title`, ['x', ''], 'required'),
  error('wa.list.row.desc.len', 'list', `${firstRow}.description`, [x(72), x(73)], 'length.max'),
];

const links = [
  misnamed('wa.cta.name', 'cta-bare'),
  error('wa.cta.text.len', 'link', 'message.label', [x(20), x(21)], 'length.max'),
  error('wa.cta.text.len', 'link', 'message.label', ['x', ''], 'required'),
  error('wa.cta.url', 'link', 'message.url', ['https://example.com', ''], 'required'),
  ...[
    ['https://example.com', 'example.com'],
    ['http://example.com/a?b=c', 'mailto:nadia@example.com'],
  ].map(([allowed, refused]) =>
    error('wa.cta.url.scheme', 'link', 'message.url', [allowed, refused], 'check.http-url'),
  ),
  warning('wa.cta.url.max', 'link', 'message.url', [address(2000), address(2001)], 'length.max'),
  misnamed('wa.locreq.action', 'location-request'),
  ...body('wa.locreq.body', 'location-request'),
  added('wa.locreq.no_footer', 'location-request', 'footer'),
];

const parameters = (key: string) => inAction('parameters', key);
const flowPayload = of('flow-text');
const flow = (more: object): Message => ({
  type: 'flow',
  body: 'b',
  flow: { by: 'id', id: '1' },
  label: 'Book',
  token: 't',
  ...more,
});
const at = (key: string) => `/interactive/action/parameters/${key}`;

const flows = [
  misnamed('wa.flow.name', 'flow-text'),
  ...['4', 3].map((version) =>
    shape(
      'wa.flow.version',
      flowPayload,
      setAt(flowPayload, parameters('flow_message_version'), version),
      'wire.value',
      at('flow_message_version'),
    ),
  ),
  shape(
    'wa.flow.id_xor_name',
    flowPayload,
    setAt(flowPayload, parameters('flow_name'), 'repair'),
    'wire.value',
    '/interactive/action/parameters',
  ),
  shape(
    'wa.flow.id_xor_name',
    of('flow-name-exchange'),
    setAt(flowPayload, parameters('flow_id'), undefined),
    'wire.value',
    '/interactive/action/parameters',
  ),
  error(
    'wa.flow.id_xor_name.id',
    'flow',
    'message.flow',
    [
      { by: 'id', id: '1' },
      { by: 'id', id: '' },
    ],
    'required',
    { issueAt: 'message.flow.id' },
  ),
  error(
    'wa.flow.id_xor_name.name',
    'flow',
    'message.flow',
    [
      { by: 'name', name: 'n' },
      { by: 'name', name: '' },
    ],
    'required',
    { issueAt: 'message.flow.name' },
  ),
  error('wa.flow.cta.len', 'flow', 'message.label', [x(30), x(31)], 'length.max'),
  error('wa.flow.cta.len', 'flow', 'message.label', ['x', ''], 'required'),
  warning('wa.flow.cta.len.advised', 'flow', 'message.label', [x(20), x(21)], 'length.max'),
  ...['Book 😀', '🇲🇦', 'Ok ❤️'].map((refused) =>
    warning(
      'wa.flow.cta.emoji',
      'flow',
      'message.label',
      ['Book #1 (2*)', refused],
      'check.no-emoji',
    ),
  ),
  shape(
    'wa.flow.mode',
    flowPayload,
    setAt(flowPayload, parameters('mode'), 'test'),
    'wire.value',
    at('mode'),
  ),
  ...[undefined, 'published'].map((allowed) =>
    warning('wa.flow.mode.draft', 'flow', 'message.mode', [allowed, 'draft'], 'one-of'),
  ),
  warning('wa.flow.token', 'flow', 'message.token', ['repair-4021', undefined], 'required'),
  warning('wa.flow.token.unused', 'flow', 'message.token', ['not unused', 'unused'], 'pattern'),
  shape(
    'wa.flow.action',
    flowPayload,
    setAt(flowPayload, parameters('flow_action'), 'open'),
    'wire.value',
    at('flow_action'),
  ),
  error('wa.flow.payload.only_navigate', 'flow', 'message.screen', [undefined, 'A'], 'forbidden', {
    message: flow({ action: 'data_exchange' }),
  }),
  error(
    'wa.flow.payload.only_navigate',
    'flow',
    'message',
    [flow({ action: 'navigate', screen: 'A' }), flow({ action: 'data_exchange', screen: 'A' })],
    'forbidden',
    { issueAt: 'message.screen' },
  ),
  error(
    'wa.flow.payload.only_navigate.data',
    'flow',
    'message',
    [flow({ screen: 'A', data: '{"a":1}' }), flow({ action: 'data_exchange', data: '{"a":1}' })],
    'forbidden',
    { issueAt: 'message.data' },
  ),
  warning('wa.flow.payload.screen', 'flow', 'message.screen', ['A', undefined], 'required', {
    message: flow({ action: 'navigate', data: '{"a":1}' }),
  }),
  error(
    'wa.flow.payload.data',
    'flow',
    'message.data',
    ['{"a":1}', '{}'],
    'check.json-object-filled',
  ),
];

const addresses = [
  error('wa.addr.country', 'address-request', 'message.country', ['IN', ''], 'required'),
  warning('wa.addr.country.known', 'address-request', 'message.country', ['IN', 'FR'], 'one-of'),
  ...['MA', 'IND', 'in'].map((refused) =>
    warning(
      'wa.addr.country.known',
      'address-request',
      'message.country',
      ['SG', refused],
      'one-of',
    ),
  ),
  warning('wa.addr.country.today', 'address-request', 'message.country', ['IN', 'SG'], 'one-of'),
  ...['in_pin_code', 'sg_post_code'].flatMap((key) => {
    const values = (value: string) => [{ key, value }];
    return [
      error(
        'wa.addr.pin',
        'address-request',
        'message.values',
        [values('560001'), values('5600011')],
        'length.max',
        {
          issueAt: 'message.values.0.value',
          params: { max: 6, actual: 7, over: 1, unit: 'code-point' },
        },
      ),
      error(
        'wa.addr.pin.saved',
        'address-request',
        'message.saved',
        [[{ id: 'a', values: values('560001') }], [{ id: 'a', values: values('5600011') }]],
        'length.max',
        { issueAt: 'message.saved.0.values.0.value' },
      ),
    ];
  }),
  warning(
    'wa.addr.phone',
    'address-request',
    'message.values',
    [[{ key: 'phone_number', value: '+91 98450 00000' }], [{ key: 'phone_number', value: 'Asha' }]],
    'check.phone-like',
    { issueAt: 'message.values.0.value' },
  ),
  warning(
    'wa.addr.phone.saved',
    'address-request',
    'message.saved',
    [
      [{ id: 'a', values: [{ key: 'phone_number', value: '+919845000000' }] }],
      [{ id: 'a', values: [{ key: 'phone_number', value: '12' }] }],
    ],
    'check.phone-like',
    { issueAt: 'message.saved.0.values.0.value' },
  ),
];

const calls = [
  error('wa.voice.text', 'call', 'message.label', [x(20), x(21)], 'length.max'),
  error('wa.voice.text', 'call', 'message.label', [undefined, x(21)], 'length.max'),
  error('wa.voice.ttl', 'call', 'message.minutes', [43_200, 43_201], 'range.max'),
  error('wa.voice.ttl', 'call', 'message.minutes', [1, 0], 'range.min'),
  error('wa.voice.ttl', 'call', 'message.minutes', [2, 1.5], 'range.integer'),
  error('wa.voice.payload', 'call', 'message.payload', [x(512), x(513)], 'length.max'),
  added('wa.perm.no_header_footer', 'call-permission', 'footer'),
  error('wa.perm.body', 'call-permission', 'message.body', [x(1024), x(1025)], 'length.max'),
  warning('wa.perm.body.advised', 'call-permission', 'message.body', ['x', undefined], 'required'),
];

/** Interactive messages but those of commerce. */
export const interactiveLimits = [
  shape(
    'wa.int.type',
    of('list'),
    setAt(of('list'), ['interactive', 'type'], 'request_contact_info'),
    'type.unknown',
    '/interactive/type',
  ),
  ...undocumentedTypes,
  ...bodies,
  ...frames,
  ...buttons,
  ...lists,
  ...links,
  ...flows,
  ...addresses,
  ...calls,
];
