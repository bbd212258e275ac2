import { isObject, type Json } from '../../json.ts';
import { numberEndings } from './conventions.ts';
import type { PlatformFault } from './fault.ts';

/** The digits of a number: how the platform names whoever has it. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** Why a recipient does not get a message that is right in itself. */
const refusals: readonly (PlatformFault & {
  readonly ending: string;
  /** Whether a template goes through all the same. */
  readonly butTemplates?: true;
})[] = [
  {
    ending: numberEndings.notOnWhatsApp,
    code: 131026,
    text: 'Message undeliverable: the recipient is not on WhatsApp.',
  },
  {
    ending: numberEndings.tooManyMessages,
    code: 131056,
    text: 'Too many messages were sent to this recipient in a short time. Try again later.',
  },
  {
    ending: numberEndings.windowClosed,
    code: 131047,
    text: 'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
    butTemplates: true,
  },
];

/** Why the recipient of a message does not get it. A group gets everything. */
export function recipientFault(message: Json): PlatformFault | undefined {
  if (!isObject(message) || message.recipient_type === 'group') return undefined;
  const digits = digitsOf(String(message.to));
  const found = refusals.find(({ ending }) => digits.endsWith(ending));
  return found?.butTemplates && message.type === 'template' ? undefined : found;
}
