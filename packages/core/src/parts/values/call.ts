import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** How long a call button can be used. */
export interface CallValue extends Node {
  type: 'call';
  minutes?: number | undefined;
}

/** See `CallValue`. */
export const callValue: ValueDefinition<'call'> = {
  type: 'call',
  schema: z.strictObject({
    type: z.literal('call'),
    minutes: z.optional(z.number()),
    ...extraMember,
  }),
  empty: () => ({ type: 'call' }),
};
