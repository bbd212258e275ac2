import type { Limit } from '../../../limits/limit.ts';
import { characters } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import type { MessageType } from '../../../message.ts';
import { by, inferred, shape } from './cite.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const required = by({ rule: 'required' });
const integer = by({ rule: 'range', integer: true });
const uuid = by({ rule: 'check', name: 'uuid' });

/** Unanchored at the source: one such character anywhere will do. */
const username = by({ rule: 'pattern', pattern: '[\\w./+]' });

function option(path: string): string {
  return `options.bird.${path}`;
}

function messageOption(path: string): string {
  return `message.options.bird.${path}`;
}

const capped = when(option('capFrequency'), true);

const delivery: readonly Limit[] = [
  row(
    'bd.scheduledFor.format',
    '*',
    option('scheduledFor'),
    'error',
    by({ rule: 'check', name: 'date-time' }),
  ),
  row(
    'bd.scheduledFor.max',
    '*',
    option('scheduledFor'),
    'error',
    by({ rule: 'from-now', max: 35 * day }),
  ),
  row(
    'bd.scheduledFor.soon',
    '*',
    option('scheduledFor'),
    'warning',
    by({ rule: 'from-now', min: 10 * minute }),
  ),
  row(
    'bd.validity.min',
    '*',
    option('validity'),
    'error',
    by({ rule: 'range', min: 0, integer: true }),
  ),
  row(
    'bd.validity.vs_schedule',
    '*',
    option('validity'),
    'warning',
    inferred({ rule: 'range', min: 1 }),
    when(option('validity'), 0),
  ),
  row(
    'bd.capFrequency',
    '*',
    option('extraInformation'),
    'error',
    by({ rule: 'json-member', member: 'useCase', is: 'marketing' }),
    capped,
  ),
];

const tracking: readonly Limit[] = [
  row('bd.tags.max', '*', option('tags'), 'error', by({ rule: 'items', max: 10 })),
  row('bd.tags.len', '*', option('tags.*'), 'error', by(characters(1, 50))),
  row(
    'bd.tags.pattern',
    '*',
    option('tags.*'),
    'error',
    by({ rule: 'pattern', pattern: '^[a-zA-Z0-9_ -]+$' }),
  ),
  row(
    'bd.tags.unique',
    '*',
    option('tags.*'),
    'warning',
    inferred({ rule: 'unique', within: option('tags.*') }),
  ),
  row(
    'bd.tags.unique.case',
    '*',
    option('tags.*'),
    'warning',
    inferred({ rule: 'unique', within: option('tags.*'), ignoreCase: true }),
  ),
  row(
    'bd.notification.url',
    '*',
    option('notificationUrl'),
    'warning',
    by({ rule: 'check', name: 'http-url' }, 'S-BD/1', { confidence: 'medium' }),
  ),
  row(
    'bd.shortLinks.domain',
    '*',
    option('shortLinks.domain'),
    'error',
    by(characters(undefined, 128)),
  ),
  row(
    'bd.shortLinks.domain.required',
    '*',
    option('shortLinks.domain'),
    'error',
    shape('/shortLinks/domain'),
  ),
  row(
    'bd.shortLinks.sms_only',
    '*',
    option('shortLinks.domain'),
    'warning',
    by({ rule: 'no-effect' }),
  ),
  row('bd.sender.identifierValue', '*', option('sender.identifier'), 'error', required, {
    at: option('sender.name'),
    set: true,
  }),
];

const ids = [
  'navigatorId',
  'navigatorMessageId',
  'flow.id',
  'flow.runId',
  'journey.id',
  'journey.runId',
  'campaign.id',
] as const;

const product = 'order.products.*';

const context: readonly Limit[] = [
  ...ids.map((id) => row(`bd.meta.uuid.${id}`, '*', option(id), 'error', uuid)),
  row(
    'bd.meta.gateway',
    '*',
    option('push.gateway'),
    'error',
    shape('/meta/pushNotifications/gatewayTypeOverride'),
  ),
  row('bd.meta.email.username', '*', option('email.from.username'), 'error', username),
  ...['quantity', 'price.amount', 'price.exponent'].map((number) =>
    row(`bd.meta.order.${number}`, '*', option(`${product}.${number}`), 'error', integer),
  ),
];

/** Types whose body is a text with `metadata`. */
const texts: readonly MessageType[] = ['text', 'buttons', 'link', 'location-request'];
/** Those among them whose attachments are options. */
const attaching: readonly MessageType[] = ['buttons', 'link', 'location-request'];
const emoji = 'lineEmoji.*';
const attachment = 'attachments.*';

const ofMessages: readonly Limit[] = [
  row(
    'bd.html.emailFrom.username',
    ['html'],
    messageOption('emailFrom.username'),
    'error',
    username,
  ),
  row('bd.text.emoji.index', texts, messageOption(`${emoji}.index`), 'error', required),
  row('bd.text.emoji.index.integer', texts, messageOption(`${emoji}.index`), 'error', integer),
  row('bd.text.emoji.productId', texts, messageOption(`${emoji}.productId`), 'error', required),
  row('bd.text.emoji.emojiId', texts, messageOption(`${emoji}.emojiId`), 'error', required),
  row(
    'bd.text.apple.region',
    texts,
    messageOption('apple.appClipRegion'),
    'warning',
    by({ rule: 'pattern', pattern: '^[A-Z]{2}$' }),
  ),
  row(
    'bd.attachment.required.option',
    attaching,
    messageOption(`${attachment}.url`),
    'error',
    required,
  ),
  row(
    'bd.attachment.required.option.filename',
    attaching,
    messageOption(`${attachment}.filename`),
    'error',
    required,
  ),
  row(
    'bd.attachment.address.option',
    attaching,
    messageOption(`${attachment}.url`),
    'error',
    by({ rule: 'check', name: 'absolute-uri' }),
  ),
  row(
    'bd.attachment.whatsapp.option',
    attaching,
    messageOption('attachments'),
    'warning',
    inferred({ rule: 'no-effect' }, 'medium'),
  ),
];

/** What is set beside the content, of the request and of its messages. */
export const options: readonly Limit[] = [...delivery, ...tracking, ...context, ...ofMessages];
