import { error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, setAt } from '../../../../index.ts';
import { payloads } from '../payloads.ts';

/** 360dialog's limits of the envelope, texts, places, reactions and contacts, typed by hand from the sources. */
const text = payloads.text as Json;
const without = (key: string) => setAt(text, [key], undefined);
const replyTo = { id: 'wamid.sample4021' };
const person = { name: { formatted: 'Night desk', first: 'Night' } };

const envelope = [
  shape('d360.required', text, without('to'), 'wire.required', '/to'),
  shape(
    'd360.required.product',
    text,
    without('messaging_product'),
    'wire.required',
    '/messaging_product',
  ),
  shape(
    'd360.required.recipient_type',
    text,
    without('recipient_type'),
    'wire.required',
    '/recipient_type',
  ),
  shape('d360.required.type', text, without('type'), 'wire.required', '/type'),
  error('d360.required.phone', 'text', 'to.phone', ['+447700900123', ''], 'required'),
  error(
    'd360.required.id',
    'text',
    'to',
    [
      { type: 'group', id: 'g' },
      { type: 'group', id: '' },
    ],
    'required',
    { issueAt: 'to.id' },
  ),
  shape(
    'd360.messaging_product',
    text,
    setAt(text, ['messaging_product'], 'sms'),
    'wire.value',
    '/messaging_product',
  ),
  shape(
    'd360.recipient_type',
    payloads['text-group'] as Json,
    setAt(text, ['recipient_type'], 'channel'),
    'wire.value',
    '/recipient_type',
  ),
  shape('d360.type', text, setAt(text, ['type'], 'poll'), 'type.unknown', '/type'),
  shape('d360.type.property', text, without('text'), 'wire.required', '/text'),
  shape(
    'd360.type.property.other',
    text,
    setAt(text, ['image'], { id: '1166846181421424' }),
    'wire.unknown-member',
    '/image',
  ),
  ...[
    ['+44 (7700) 900-123', '+44.7700.900123'],
    ['+123456789012345', '+1234567890123456'],
    ['+123456', '+12345'],
    ['447700900123', '0447700900123'],
    ['+447700900123', 'Salma'],
  ].map(([allowed, refused]) =>
    error('wa.to.format', 'text', 'to.phone', [allowed, refused], 'check.phone-like'),
  ),
  warning('wa.to.format.plus', 'text', 'to.phone', ['+447700900123', '447700900123'], 'pattern'),
  error(
    'wa.to.format',
    'text',
    'to',
    [
      { type: 'group', id: 'Salma' },
      { type: 'phone', phone: 'Salma' },
    ],
    'check.phone-like',
    { issueAt: 'to.phone' },
  ),
  error('wa.context.id', 'text', 'replyTo', [replyTo, { id: '' }], 'required', {
    issueAt: 'replyTo.id',
  }),
  error('wa.context.reaction', 'reaction', 'replyTo', [undefined, replyTo], 'forbidden'),
  warning('wa.context.template', 'template', 'replyTo', [undefined, replyTo], 'no-effect'),
  error(
    'wa.callback.max',
    'text',
    'options.360dialog.callbackData',
    [x(512), x(513)],
    'length.max',
    { params: { max: 512, actual: 513, over: 1, unit: 'code-point' } },
  ),
  warning(
    'd360.undocumented.callback',
    'text',
    'options.360dialog.callbackData',
    [undefined, 'case-4021'],
    'schema.undocumented',
  ),
];

const texts = [
  error('wa.text.body.len', 'text', 'message.text', [x(4096), x(4097)], 'length.max', {
    params: { max: 4096, actual: 4097, over: 1, unit: 'code-point' },
  }),
  error('wa.text.body.len', 'text', 'message.text', ['x', ''], 'required'),
  ...[
    ['See https://example.com', 'See example.com'],
    ['http://example.com first', 'See https://'],
  ].map(([allowed, refused]) =>
    warning('wa.text.preview.url', 'text', 'message.text', [allowed, refused], 'check.has-link', {
      message: { type: 'text', text: 'x', linkPreview: true },
    }),
  ),
  warning(
    'wa.text.preview.url',
    'text',
    'message',
    [
      { type: 'text', text: 'No address', linkPreview: false },
      { type: 'text', text: 'No address', linkPreview: true },
    ],
    'check.has-link',
    { issueAt: 'message.text' },
  ),
];

const location = payloads.location as Json;
const places = [
  error('wa.location.required', 'location', 'message.latitude', [0, undefined], 'required'),
  error(
    'wa.location.required.longitude',
    'location',
    'message.longitude',
    [0, undefined],
    'required',
  ),
  error('wa.location.range', 'location', 'message.latitude', [90, 90.0001], 'range.max'),
  error('wa.location.range', 'location', 'message.latitude', [-90, -90.0001], 'range.min'),
  error(
    'wa.location.range.longitude',
    'location',
    'message.longitude',
    [180, 180.0001],
    'range.max',
  ),
  error(
    'wa.location.range.longitude',
    'location',
    'message.longitude',
    [-180, -180.0001],
    'range.min',
  ),
  shape(
    'wa.location.type',
    location,
    setAt(location, ['location', 'latitude'], '34.0209'),
    'wire.type',
    '/location/latitude',
  ),
  shape(
    'wa.location.type.longitude',
    location,
    setAt(location, ['location', 'longitude'], '-6.8416'),
    'wire.type',
    '/location/longitude',
  ),
  warning('wa.location.address.name', 'location', 'message.name', ['Shop', undefined], 'required'),
  warning(
    'wa.location.address.name',
    'location',
    'message',
    [
      { type: 'location', latitude: 1, longitude: 1 },
      { type: 'location', latitude: 1, longitude: 1, address: 'Rabat' },
    ],
    'required',
    { issueAt: 'message.name' },
  ),
  warning('wa.location.name.max', 'location', 'message.name', [x(100), x(101)], 'length.max'),
  warning(
    'wa.location.name.max.address',
    'location',
    'message.address',
    [x(300), x(301)],
    'length.max',
  ),
];

const reactions = [
  error('wa.reaction.id', 'reaction', 'message.messageId', ['wamid.1', ''], 'required'),
  ...[
    ['👍', '👍👍'],
    ['👨‍👩‍👧‍👦', 'ok'],
    ['🇲🇦', '🇲🇦!'],
    ['🙏🏽', ' 🙏🏽'],
    ['❤️', 'a'],
    ['1️⃣', '1'],
    ['', '👍 '],
  ].map(([allowed, refused]) =>
    error(
      'wa.reaction.emoji.one',
      'reaction',
      'message.emoji',
      [allowed, refused],
      'check.one-emoji',
    ),
  ),
];

const contacts = [
  error(
    'wa.contacts.count',
    'contacts',
    'message.contacts',
    [times(257, () => person), times(258, () => person)],
    'items.max',
    { params: { max: 257, actual: 258, over: 1 } },
  ),
  error('wa.contacts.count', 'contacts', 'message.contacts', [[person], []], 'items.min'),
  warning(
    'wa.contacts.count.advised',
    'contacts',
    'message.contacts',
    [times(5, () => person), times(6, () => person)],
    'items.max',
    { params: { max: 5, actual: 6, over: 1 } },
  ),
  error(
    'wa.contacts.formatted_name',
    'contacts',
    'message.contacts.1.name.formatted',
    ['x', ''],
    'required',
  ),
  warning(
    'wa.contacts.name.second',
    'contacts',
    'message.contacts.0.name',
    [{ formatted: '' }, { formatted: 'A' }],
    'some-of-members',
  ),
  ...['first', 'last', 'middle', 'prefix', 'suffix'].map((part) =>
    warning(
      'wa.contacts.name.second',
      'contacts',
      'message.contacts.0.name',
      [{ formatted: 'A', [part]: 'A' }, { formatted: 'A' }],
      'some-of-members',
    ),
  ),
  ...[
    ['1988-03-14', '1988-02-30'],
    ['2024-02-29', '2023-02-29'],
    ['0988-03-14', '14/03/1988'],
    ['1988-12-01', '1988-3-14'],
  ].map(([allowed, refused]) =>
    error(
      'wa.contacts.birthday',
      'contacts',
      'message.contacts.0.birthday',
      [allowed, refused],
      'check.real-date',
    ),
  ),
  error(
    'wa.contacts.phone',
    'contacts',
    'message.contacts.0.phones.1.phone',
    ['+44 20 7946 0018', ''],
    'required',
  ),
  warning(
    'wa.contacts.wa_id',
    'contacts',
    'message.contacts.0.phones.0.waId',
    ['447700900123', '+447700900123'],
    'pattern',
  ),
  error(
    'wa.contacts.email',
    'contacts',
    'message.contacts.0.emails.0.email',
    ['nadia@example.com', ''],
    'required',
  ),
  warning(
    'wa.contacts.email.form',
    'contacts',
    'message.contacts.0.emails.0.email',
    ['nadia@example.com', 'nadia'],
    'check.email-like',
  ),
  error(
    'wa.contacts.url',
    'contacts',
    'message.contacts.0.urls.0.url',
    ['https://example.com', ''],
    'required',
  ),
  warning(
    'wa.contacts.url.form',
    'contacts',
    'message.contacts.0.urls.0.url',
    ['https://example.com', 'my page'],
    'check.http-url',
  ),
  ...[
    ['MA', 'MAR'],
    ['ma', 'M'],
    ['us', '1A'],
  ].map(([allowed, refused]) =>
    warning(
      'wa.contacts.country_code',
      'contacts',
      'message.contacts.0.addresses.0.countryCode',
      [allowed, refused],
      'pattern',
    ),
  ),
  warning(
    'd360.undocumented.contacts',
    'contacts',
    'message.contacts',
    [undefined, [person]],
    'schema.undocumented',
  ),
];

export const envelopeLimits = [...envelope, ...texts, ...places, ...reactions, ...contacts];
