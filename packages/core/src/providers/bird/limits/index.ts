import type { Limit } from '../../../limits/limit.ts';
import { actions } from './actions.ts';
import { envelope } from './envelope.ts';
import { interactive } from './interactive.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { options } from './options.ts';
import { templateLimits } from './templates.ts';

/** Every limit of Bird's requests. */
export const limits: readonly Limit[] = [
  ...envelope,
  ...options,
  ...messages,
  ...media,
  ...actions,
  ...interactive,
  ...templateLimits,
];

/** Rows of the research that no draft or payload can be checked for, and why. */
export const notCheckable: Readonly<Record<string, string>> = {
  'bd.linkTracking.sms': 'It holds for text messages by SMS; a WhatsApp channel asks for nothing.',
};
