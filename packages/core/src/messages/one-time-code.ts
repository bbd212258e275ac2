import * as z from 'zod/mini';
import { type Button, buttonSchema } from '../parts/button.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A code to log in with; the provider makes the code and the words. */
export interface OneTimeCodeMessage extends Base<'one-time-code'> {
  /** Whether it says not to pass the code on. */
  disclaimer?: boolean | undefined;
  /** How long the code holds, in the provider's unit: its documents disagree on which. */
  expiration?: number | undefined;
  buttons?: Button[] | undefined;
}

/** See `OneTimeCodeMessage`. */
export const oneTimeCodeMessage: MessageDefinition<'one-time-code'> = {
  type: 'one-time-code',
  group: 'template',
  schema: z.strictObject({
    ...baseMembers('one-time-code'),
    disclaimer: z.optional(z.boolean()),
    expiration: z.optional(z.number()),
    buttons: z.optional(z.array(buttonSchema)),
  }),
  empty: () => ({ type: 'one-time-code', disclaimer: true }),
};

/** Example codes. */
export const oneTimeCodeSamples: MessageSamples<OneTimeCodeMessage> = {
  minimal: { type: 'one-time-code', disclaimer: true },
  maximal: {
    type: 'one-time-code',
    disclaimer: false,
    expiration: 10,
    buttons: [{ type: 'reply', text: 'Copy the code', id: 'copy_code' }],
  },
};
