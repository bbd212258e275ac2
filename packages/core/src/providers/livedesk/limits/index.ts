import type { Limit } from '../../../limits/limit.ts';
import { envelope } from './envelope.ts';
import { messages } from './messages.ts';
import { templateLimits } from './templates.ts';

/** Every limit of LiveDesk's requests. What WhatsApp or the software upstream holds to is advice. */
export const limits: readonly Limit[] = [...envelope, ...messages, ...templateLimits];

/** Rows of the research that no draft or payload can be checked for, and why. */
export const notCheckable: Readonly<Record<string, string>> = {
  'ld.retry.only_failed': 'Whether a message failed is in the answer; the proxy asks there.',
};
