import * as z from 'zod/mini';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A body with a button that calls the business. */
export interface CallMessage extends Base<'call'> {
  body: string;
  label?: string | undefined;
  /** How long the button can be used. */
  minutes?: number | undefined;
  /** Comes back with the call, so that it finds its conversation. */
  payload?: string | undefined;
}

/** See `CallMessage`. */
export const callMessage: MessageDefinition<'call'> = {
  type: 'call',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('call'),
    body: z.string(),
    label: z.optional(z.string()),
    minutes: z.optional(z.number()),
    payload: z.optional(z.string()),
  }),
  empty: () => ({ type: 'call', body: '' }),
};

/** Example messages with a call button. */
export const callSamples: MessageSamples<CallMessage> = {
  minimal: { type: 'call', body: 'Do you want to talk it over? Call us free of charge.' },
  maximal: {
    type: 'call',
    body: 'Nadia knows your case and is in *until 18:00*.',
    label: 'Call Nadia',
    minutes: 240,
    payload: 'case-4021',
  },
};
