import type { Limit } from '../../../limits/limit.ts';
import { characters, measure } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsapp } from '../../../limits/whatsapp.ts';
import { whatsappActions } from '../../../limits/whatsapp-actions.ts';
import { by, inferred, shape } from './cite.ts';

const required = { rule: 'required' } as const;
const isUriOrVariable = by({ rule: 'check', name: 'uri-or-variable' });

const buttons = 'message.buttons';
const button = `${buttons}.*`;
/** Whose buttons are a message of their own on WhatsApp, and whose only stand in the API. */
const onWhatsApp = ['buttons', 'attachments'] as const;
const withButtons = [...onWhatsApp, 'gif', 'html', 'list', 'one-time-code'] as const;
const isReply = when(`${button}.type`, 'reply');
const isLink = when(`${button}.type`, 'link');
const isBuy = when(`${button}.type`, 'buy');

/** What a message may ask its recipient to tap. */
export const actions: readonly Limit[] = [
  row('bd.action.type', withButtons, `${button}.type`, 'error', shape('/text/actions/*/type')),
  row('bd.action.link.required', ['link'], 'message.label', 'error', by(required)),
  row('bd.action.link.required.url', ['link'], 'message.url', 'error', by(required)),
  row(
    'bd.action.link.required.button',
    withButtons,
    `${button}.text`,
    'error',
    by(required),
    isLink,
  ),
  row(
    'bd.action.link.required.button.url',
    withButtons,
    `${button}.url`,
    'error',
    by(required),
    isLink,
  ),
  row('bd.action.link.required.shape', withButtons, button, 'error', shape('/text/actions/*/link')),
  row('bd.action.link.url', ['link'], 'message.url', 'error', isUriOrVariable),
  row('bd.action.link.url.button', withButtons, `${button}.url`, 'error', isUriOrVariable, isLink),
  row('bd.action.link.text.max', ['link'], 'message.label', 'error', {
    ...whatsappActions.linkLabel,
    ...characters(undefined, 20),
  }),
  row(
    'bd.action.link.text.max.button',
    onWhatsApp,
    `${button}.text`,
    'error',
    measure(characters(undefined, 20), 'P-CTA'),
    isLink,
  ),
  row(
    'bd.action.reply.text.max',
    onWhatsApp,
    `${button}.text`,
    'error',
    whatsapp.buttonTitle,
    isReply,
  ),
  row('bd.action.reply.unique', onWhatsApp, `${button}.text`, 'error', whatsapp.buttonTitleUnique),
  row(
    'bd.action.reply.description',
    withButtons,
    `${button}.description`,
    'error',
    by(characters(undefined, 72)),
  ),
  row('bd.action.count', ['buttons'], buttons, 'error', {
    ...whatsapp.buttonCount,
    source: { ...whatsapp.buttonCount.source, confidence: 'medium' },
  }),
  row(
    'bd.action.count.attachments',
    ['attachments'],
    buttons,
    'error',
    measure({ rule: 'items', max: 3 }, 'P-BTN', 'medium'),
  ),
  row(
    'bd.action.mix',
    onWhatsApp,
    buttons,
    'error',
    measure({ rule: 'structure', name: 'one-sort-of-action' }, 'P-BTN', 'medium', [
      'P-CTA',
      'P-LRQ',
    ]),
  ),
  row(
    'bd.action.mix.header',
    ['buttons'],
    `${button}.type`,
    'error',
    measure({ rule: 'one-of', values: ['reply', 'link', 'buy', 'custom'] }, 'P-LRQ', 'medium'),
    when('message.header.type', 'media'),
  ),
  row(
    'bd.action.postback.payload',
    onWhatsApp,
    `${button}.id`,
    'error',
    measure(characters(undefined, 256), 'P-BTN', 'medium'),
    isReply,
  ),
  row('bd.action.postback.payload.unique', onWhatsApp, `${button}.id`, 'error', {
    ...whatsapp.buttonIdUnique,
    source: { ...whatsapp.buttonIdUnique.source, confidence: 'medium' },
  }),
  row('bd.action.postback.payload.trim', onWhatsApp, `${button}.id`, 'error', {
    ...whatsapp.buttonIdTrimmed,
    source: { ...whatsapp.buttonIdTrimmed.source, confidence: 'medium' },
  }),
  row(
    'bd.action.postback.payload.missing',
    withButtons,
    `${button}.id`,
    'warning',
    inferred(required, 'medium'),
    when(`${button}.extra.bird.variant`, 'postback'),
  ),
  row(
    'bd.action.buy.currency',
    withButtons,
    `${button}.currency`,
    'error',
    by(characters(3, 3)),
    isBuy,
  ),
  row(
    'bd.action.buy.currency.iso',
    withButtons,
    `${button}.currency`,
    'warning',
    inferred({ rule: 'pattern', pattern: '^([A-Z]{3}|(?!.{3}$).*)$' }),
    isBuy,
  ),
  row(
    'bd.action.buy.amount',
    withButtons,
    `${button}.amountCents`,
    'error',
    by({ rule: 'range', integer: true }),
    isBuy,
  ),
  row(
    'bd.action.buy.amount.required',
    withButtons,
    `${button}.amountCents`,
    'error',
    by(required),
    isBuy,
  ),
  row(
    'bd.action.buy.amount.positive',
    withButtons,
    `${button}.amountCents`,
    'warning',
    inferred({ rule: 'range', min: 1 }),
    isBuy,
  ),
  row(
    'bd.action.buy.whatsapp',
    withButtons,
    `${button}.type`,
    'warning',
    inferred({ rule: 'no-effect' }, 'medium'),
    isBuy,
  ),
];
