import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** When a limited offer ends. */
export interface ExpiryValue extends Node {
  type: 'expiry';
  /** Milliseconds since 1970. */
  epochMs?: number | undefined;
}

/** See `ExpiryValue`. */
export const expiryValue: ValueDefinition<'expiry'> = {
  type: 'expiry',
  schema: z.strictObject({
    type: z.literal('expiry'),
    epochMs: z.optional(z.number()),
    ...extraMember,
  }),
  empty: () => ({ type: 'expiry' }),
};
