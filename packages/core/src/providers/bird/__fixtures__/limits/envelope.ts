import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, setAt } from '../../../../index.ts';
import { payloads } from '../payloads.ts';

/** Bird's limits of the request around its content, typed by hand from the source. */
const text = payloads.text as Json;
const withMember = (key: string, value: Json) => setAt(text, [key], value);
const at = (key: string) => `options.bird.${key}`;

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 21, 12);
const after = (ms: number) => new Date(now + ms).toISOString();
const context = { now };

const uuid = '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c';
const to = (...contacts: object[]) => ({ type: 'contacts', contacts });

const roots = [
  shape('bd.root.closed', text, withMember('unheard_of', 1), 'wire.unknown-member', '/unheard_of'),
  shape(
    'bd.root.receiver',
    text,
    setAt(text, ['receiver'], undefined),
    'wire.required',
    '/receiver',
  ),
  shape(
    'bd.root.body_xor_template',
    text,
    setAt(text, ['body'], undefined),
    'wire.members',
    '/body',
  ),
  shape(
    'bd.root.body_xor_template.both',
    text,
    withMember('template', { name: 'order_ready' }),
    'wire.members',
    '/template',
  ),
];

const receivers = [
  error('bd.receiver.contacts.min', 'text', 'to', [to({ id: uuid }), to()], 'items.min', {
    issueAt: 'to.contacts',
  }),
  ...[
    { id: uuid },
    { value: '+447700900123' },
    { identifiers: [{ key: 'phonenumber', value: '+447700900123' }] },
    { platformAddress: '+447700900123' },
  ].map((contact) =>
    error(
      'bd.receiver.contact.address',
      'text',
      'to',
      [to(contact), to({ role: 'to' })],
      'some-of-members',
      { issueAt: 'to.contacts.0' },
    ),
  ),
  shape(
    'bd.receiver.contact.type',
    setAt(text, ['receiver', 'contacts', 0, 'type'], 'bcc'),
    setAt(text, ['receiver', 'contacts', 0, 'type'], 'from'),
    'wire.value',
    '/receiver/contacts/0/type',
  ),
  ...['key', 'value'].map((member) =>
    error(
      member === 'key' ? 'bd.receiver.identifiers' : `bd.receiver.identifiers.${member}`,
      'text',
      'to',
      ['phonenumber', ''].map((filled) =>
        to({ identifiers: [{ key: 'k', value: 'v', [member]: filled }] }),
      ) as unknown as readonly [unknown, unknown],
      'required',
      { issueAt: `to.contacts.0.identifiers.0.${member}` },
    ),
  ),
  ...[
    ['+447700900123', 'Salma'],
    ['+12', '+1'],
    ['+123456789012345', '+1234567890123456'],
  ].map((numbers) =>
    error(
      'bd.receiver.phone.identifier',
      'text',
      'to',
      numbers.map((value) =>
        to({ identifiers: [{ key: 'phonenumber', value }] }),
      ) as unknown as readonly [unknown, unknown],
      'check.e164',
      { issueAt: 'to.contacts.0.identifiers.0.value' },
    ),
  ),
  ...[
    ['+123456789012345', '+1234567890123456'],
    ['+12', '+1'],
    ['447700900123', '+0447700900123'],
    ['+447700900123', 'Salma'],
  ].map(([allowed, refused]) =>
    error('bd.receiver.phone', 'text', 'to.phone', [allowed, refused], 'check.e164'),
  ),
  error('bd.receiver.phone.required', 'text', 'to.phone', ['+447700900123', ''], 'required'),
  warning(
    'bd.receiver.phone.plus',
    'text',
    'to.phone',
    ['+447700900123', '447700900123'],
    'pattern',
  ),
  error(
    'bd.receiver.phone.contact',
    'text',
    'to',
    [
      to({ key: 'phonenumber', value: '+447700900123', role: 'to' }),
      to({ key: 'phonenumber', value: 'Salma', role: 'to' }),
    ],
    'check.e164',
    { issueAt: 'to.contacts.0.value' },
  ),
  error(
    'bd.receiver.phone.contact',
    'text',
    'to',
    [
      to({ key: 'emailaddress', value: 'Salma', role: 'to' }),
      to({ key: 'phonenumber', value: '+0447700900123', role: 'to' }),
    ],
    'check.e164',
    { issueAt: 'to.contacts.0.value' },
  ),
];

const contactPlus = warning(
  'bd.receiver.phone.contact.plus',
  'text',
  'to',
  [
    to({ key: 'phonenumber', value: '+447700900123', role: 'to' }),
    to({ key: 'phonenumber', value: '447700900123', role: 'to' }),
  ],
  'pattern',
  { issueAt: 'to.contacts.0.value' },
);

const reference = (more: object) => ({ id: uuid, ...more });

const references = [
  error('bd.replyTo.required', 'text', 'replyTo', [reference({}), { id: '' }], 'required', {
    issueAt: 'replyTo.id',
  }),
  ...[
    ['id', { type: 'message' }],
    ['type', { id: uuid }],
  ].map(([member, part]) =>
    shape(
      'bd.replyTo.required.type',
      withMember('replyTo', { id: uuid, type: 'message' }),
      withMember('replyTo', part as Json),
      'wire.required',
      `/replyTo/${member}`,
    ),
  ),
  ...[-1, 2].map((order) =>
    error(
      'bd.replyTo.order',
      'text',
      'replyTo',
      [reference({ order }), reference({ order: 0.5 })],
      'range.integer',
      { issueAt: 'replyTo.order' },
    ),
  ),
  shape(
    'bd.replyTo.type.values',
    withMember('replyTo', { id: uuid, type: 'referrals' }),
    withMember('replyTo', { id: uuid, type: 'order' }),
    'wire.value',
    '/replyTo/type',
  ),
  ...['click', 'referrals'].map((type) =>
    warning(
      'bd.replyTo.type',
      'text',
      'replyTo',
      [reference({ type: 'message' }), reference({ type })],
      'one-of',
      { issueAt: 'replyTo.type' },
    ),
  ),
  shape(
    'bd.replyTo.place',
    withMember('replyTo', { id: uuid, type: 'message' }),
    setAt(text, ['body', 'replyTo'], { id: uuid, type: 'message' }),
    'wire.unknown-member',
    '/body/replyTo',
  ),
];

const settings = [
  error(
    'bd.sender.identifierValue',
    'text',
    at('sender'),
    [{ identifier: 'orders', name: 'Atlas' }, { name: 'Atlas' }],
    'required',
    { issueAt: at('sender.identifier') },
  ),
  error(
    'bd.tags.max',
    'text',
    at('tags'),
    [times(10, (index) => `t${index}`), times(11, (index) => `t${index}`)],
    'items.max',
    { params: { max: 10, actual: 11, over: 1 } },
  ),
  error('bd.tags.len', 'text', at('tags'), [[x(50)], [x(51)]], 'length.max', {
    issueAt: at('tags.0'),
    params: { max: 50, actual: 51, over: 1, unit: 'code-point' },
  }),
  error('bd.tags.len', 'text', at('tags'), [['x'], ['']], 'required', { issueAt: at('tags.0') }),
  ...['é', 'a.b', 'a,b', 'a\tb', 'a/b'].map((tag) =>
    error('bd.tags.pattern', 'text', at('tags'), [['aZ09-_ '], [tag]], 'pattern', {
      issueAt: at('tags.0'),
    }),
  ),
  warning(
    'bd.tags.unique',
    'text',
    at('tags'),
    [
      ['a', 'b'],
      ['a', 'a'],
    ],
    'unique',
    {
      issueAt: at('tags.1'),
    },
  ),
  warning(
    'bd.tags.unique.case',
    'text',
    at('tags'),
    [
      ['spring', 'springs'],
      ['Spring', 'spring'],
    ],
    'unique.case',
    { issueAt: at('tags.1') },
  ),
  error(
    'bd.shortLinks.domain',
    'text',
    at('shortLinks'),
    [{ domain: x(128) }, { domain: x(129) }],
    'length.max',
    { issueAt: at('shortLinks.domain') },
  ),
  warning(
    'bd.shortLinks.sms_only',
    'text',
    at('shortLinks'),
    [undefined, { domain: 'default' }],
    'no-effect',
    { issueAt: at('shortLinks.domain') },
  ),
  shape(
    'bd.shortLinks.domain.required',
    withMember('shortLinks', { domain: 'default' }),
    withMember('shortLinks', {}),
    'wire.required',
    '/shortLinks/domain',
  ),
  error(
    'bd.capFrequency',
    'text',
    'options',
    [
      { bird: { capFrequency: true, extraInformation: '{"useCase":"marketing"}' } },
      { bird: { capFrequency: true } },
    ],
    'json-member',
    { issueAt: at('extraInformation') },
  ),
  error(
    'bd.capFrequency',
    'text',
    'options',
    [
      { bird: { capFrequency: false, extraInformation: '{"useCase":"transactional"}' } },
      { bird: { capFrequency: true, extraInformation: '{"useCase":"transactional"}' } },
    ],
    'json-member',
    { issueAt: at('extraInformation') },
  ),
  ...[
    ['2026-12-01T09:30:00Z', '2026-12-01T09:30:00'],
    ['2026-12-01T09:30:00+01:00', '2026-12-01 at 9'],
    ['2026-12-01T09:30:00.250-08:00', '2026-12-01'],
    ['2026-12-01T23:59:59Z', '2026-12-01T25:00:00Z'],
    ['2028-02-29T09:30:00Z', '2027-02-29T09:30:00Z'],
  ].map(([allowed, refused]) =>
    error(
      'bd.scheduledFor.format',
      'text',
      at('scheduledFor'),
      [allowed, refused],
      'check.date-time',
    ),
  ),
  error(
    'bd.scheduledFor.max',
    'text',
    at('scheduledFor'),
    [after(35 * day), after(35 * day + 1000)],
    'from-now.max',
    { context },
  ),
  warning(
    'bd.scheduledFor.soon',
    'text',
    at('scheduledFor'),
    [after(10 * minute), after(10 * minute - 1000)],
    'from-now.min',
    { context },
  ),
  warning(
    'bd.scheduledFor.soon',
    'text',
    at('scheduledFor'),
    [after(day), after(-day)],
    'from-now.min',
    { context },
  ),
  error('bd.validity.min', 'text', at('validity'), [0, -1], 'range.min'),
  error('bd.validity.min', 'text', at('validity'), [1, 0.5], 'range.integer'),
  warning('bd.validity.vs_schedule', 'text', at('validity'), [1, 0], 'range.min'),
  ...['ftp://example.com/hook', 'example.com', 'https://'].map((url) =>
    warning(
      'bd.notification.url',
      'text',
      at('notificationUrl'),
      ['http://example.com/hook', url],
      'check.http-url',
    ),
  ),
];

/** The places that hold a UUID, and what else their group needs. */
const uuids: readonly [row: string, group: string, member?: string][] = [
  ['bd.meta.uuid.navigatorId', 'navigatorId'],
  ['bd.meta.uuid.navigatorMessageId', 'navigatorMessageId'],
  ['bd.meta.uuid.flow.id', 'flow', 'id'],
  ['bd.meta.uuid.flow.runId', 'flow', 'runId'],
  ['bd.meta.uuid.journey.id', 'journey', 'id'],
  ['bd.meta.uuid.journey.runId', 'journey', 'runId'],
  ['bd.meta.uuid.campaign.id', 'campaign', 'id'],
];

const metas = [
  ...uuids.flatMap(([id, group, member]) =>
    [
      [uuid, 'spring'],
      [uuid.toUpperCase(), uuid.slice(1)],
    ].map((values) =>
      error(
        id,
        'text',
        at(group),
        values.map((value) => (member ? { [member]: value } : value)) as unknown as readonly [
          unknown,
          unknown,
        ],
        'check.uuid',
        { issueAt: at(member ? `${group}.${member}` : group) },
      ),
    ),
  ),
  shape(
    'bd.meta.gateway',
    withMember('meta', { pushNotifications: { gatewayTypeOverride: 'web' } }),
    withMember('meta', { pushNotifications: { gatewayTypeOverride: 'sms' } }),
    'wire.value',
    '/meta/pushNotifications/gatewayTypeOverride',
  ),
  // The class holds word characters, ".", "/" and "+": ".-/" is a range, and one match anywhere will do.
  ...['-', '@', 'é', ' '].map((username) =>
    error(
      'bd.meta.email.username',
      'text',
      at('email'),
      [{ from: { username: '-+-' } }, { from: { username } }],
      'pattern',
      { issueAt: at('email.from.username') },
    ),
  ),
];

/** What the schema says of numbers and of an e-mail's parts beside the rows of the research. */
const buttons = {
  type: 'buttons',
  body: 'x',
  buttons: [{ type: 'reply', text: 'Yes', id: 'yes' }],
} as const;
const emoji = { index: 0, productId: 'p', emojiId: 'e' };
const file = { url: 'https://example.com/a.pdf', filename: 'a.pdf' };
const ofText = (bird: object): Message => ({
  ...buttons,
  buttons: [...buttons.buttons],
  options: { bird },
});
const inMessage = (member: string) => `message.options.bird.${member}`;

const additions = [
  ...(['quantity', 'amount', 'exponent'] as const).map((member) => {
    const product = (value: number) =>
      member === 'quantity' ? { quantity: value } : { price: { [member]: value } };
    const place = member === 'quantity' ? member : `price.${member}`;
    return error(
      `bd.meta.order.${place}`,
      'text',
      at('order'),
      [{ products: [product(2)] }, { products: [product(0.5)] }],
      'range.integer',
      { issueAt: at(`order.products.0.${place}`) },
    );
  }),
  ...['-', 'é'].map((username) =>
    error(
      'bd.html.emailFrom.username',
      'html',
      inMessage('emailFrom.username'),
      ['-.-', username],
      'pattern',
      { message: { type: 'html', html: 'x', options: { bird: { emailFrom: { username: 'x' } } } } },
    ),
  ),
  error(
    'bd.text.emoji.index',
    'buttons',
    inMessage('lineEmoji.0.index'),
    [0, undefined],
    'required',
    {
      message: ofText({ lineEmoji: [emoji] }),
    },
  ),
  error(
    'bd.text.emoji.index.integer',
    'buttons',
    inMessage('lineEmoji.0.index'),
    [1, 0.5],
    'range.integer',
    { message: ofText({ lineEmoji: [emoji] }) },
  ),
  ...['productId', 'emojiId'].map((member) =>
    error(
      `bd.text.emoji.${member}`,
      'buttons',
      inMessage(`lineEmoji.0.${member}`),
      ['x', ''],
      'required',
      { message: ofText({ lineEmoji: [emoji] }) },
    ),
  ),
  ...['ma', 'MAR', 'M'].map((region) =>
    warning(
      'bd.text.apple.region',
      'buttons',
      inMessage('apple.appClipRegion'),
      ['MA', region],
      'pattern',
      { message: ofText({ apple: { appClipRegion: 'MA' } }) },
    ),
  ),
  error(
    'bd.attachment.required.option',
    'buttons',
    inMessage('attachments.0.url'),
    [file.url, ''],
    'required',
    { message: ofText({ attachments: [file] }) },
  ),
  ...['example.com/a.pdf', 'https://example.com/a b'].map((refused) =>
    error(
      'bd.attachment.address.option',
      'buttons',
      inMessage('attachments.0.url'),
      [file.url, refused],
      'check.absolute-uri',
      { message: ofText({ attachments: [file] }) },
    ),
  ),
  error(
    'bd.attachment.required.option.filename',
    'buttons',
    inMessage('attachments.0.filename'),
    ['a.pdf', ''],
    'required',
    { message: ofText({ attachments: [file] }) },
  ),
  warning(
    'bd.attachment.whatsapp.option',
    'buttons',
    inMessage('attachments'),
    [undefined, [file]],
    'no-effect',
    { message: ofText({ attachments: [file] }) },
  ),
];

/** Rows around the content. */
export const envelopeLimits: readonly LimitExpectation[] = [
  ...roots,
  ...receivers,
  contactPlus,
  ...references,
  ...settings,
  ...metas,
  ...additions,
];
