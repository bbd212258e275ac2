import type { Limit } from '../../../limits/limit.ts';
import { commerceLimits } from './commerce.ts';
import { envelope } from './envelope.ts';
import { interactive } from './interactive.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { templateLimits } from './templates.ts';

/** Every limit of 360dialog's requests; the service relays WhatsApp, so most rows are the platform's. */
export const limits: readonly Limit[] = [
  ...envelope,
  ...messages,
  ...media,
  ...interactive,
  ...commerceLimits,
  ...templateLimits,
];

/** Rows of the research that no draft or payload can be checked for, and why. */
export const notCheckable: Readonly<Record<string, string>> = {
  'wa.to.group': 'It only says that the rules for phone numbers leave group ids alone, as they do.',
  'wa.reaction.target': 'The age and kind of the message reacted to are known to the service only.',
  'wa.contacts.type':
    'The pages contradict each other and show free labels, so any is taken (C-10).',
  'wa.int.header.sub_text':
    'The draft has no second header line; a pasted one is kept as it came, and said to be.',
  'wa.list.row.title.unique': 'The platform does not ask for it.',
  'wa.tpl.lang.policy': 'It is never written; a pasted one is kept as it came.',
  'wa.perm.rate': 'How often the recipient was asked is known to the service only.',
};
