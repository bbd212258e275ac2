import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** A number. */
export interface NumberValue extends Node {
  type: 'number';
  number?: number | undefined;
}

/** See `NumberValue`. */
export const numberValue: ValueDefinition<'number'> = {
  type: 'number',
  schema: z.strictObject({
    type: z.literal('number'),
    number: z.optional(z.number()),
    ...extraMember,
  }),
  empty: () => ({ type: 'number' }),
};
