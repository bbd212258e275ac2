import * as z from 'zod/mini';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Asks the recipient whether the business may call. */
export interface CallPermissionMessage extends Base<'call-permission'> {
  body?: string | undefined;
}

/** See `CallPermissionMessage`. */
export const callPermissionMessage: MessageDefinition<'call-permission'> = {
  type: 'call-permission',
  group: 'interactive',
  schema: z.strictObject({ ...baseMembers('call-permission'), body: z.optional(z.string()) }),
  empty: () => ({ type: 'call-permission', body: '' }),
};

/** Example requests to call. */
export const callPermissionSamples: MessageSamples<CallPermissionMessage> = {
  minimal: { type: 'call-permission' },
  maximal: {
    type: 'call-permission',
    body: 'It is quicker to explain *with a call*. May we ring you about order 4021?',
  },
};
