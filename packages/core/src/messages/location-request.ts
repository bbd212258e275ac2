import * as z from 'zod/mini';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Asks the recipient to share where they are. */
export interface LocationRequestMessage extends Base<'location-request'> {
  body: string;
  /** The label of the button, where the provider lets one choose it. */
  label?: string | undefined;
}

/** See `LocationRequestMessage`. */
export const locationRequestMessage: MessageDefinition<'location-request'> = {
  type: 'location-request',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('location-request'),
    body: z.string(),
    label: z.optional(z.string()),
  }),
  empty: () => ({ type: 'location-request', body: '' }),
};

/** Example location requests. */
export const locationRequestSamples: MessageSamples<LocationRequestMessage> = {
  minimal: { type: 'location-request', body: 'Where shall we deliver?' },
  maximal: {
    type: 'location-request',
    body: 'Please share where you are, and our driver finds you *without a call*.',
  },
  variants: [
    {
      type: 'location-request',
      body: 'Where shall we pick the chair up?',
      label: 'Send my location',
    },
  ],
};
