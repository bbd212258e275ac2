import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** Yes or no. */
export interface BooleanValue extends Node {
  type: 'boolean';
  boolean: boolean;
}

/** See `BooleanValue`. */
export const booleanValue: ValueDefinition<'boolean'> = {
  type: 'boolean',
  schema: z.strictObject({ type: z.literal('boolean'), boolean: z.boolean(), ...extraMember }),
  empty: () => ({ type: 'boolean', boolean: false }),
};
