import { type Custom, customSchema } from '../custom.ts';
import type { ValueDefinition } from './definition.ts';

/** A value that our words do not cover, kept as it is. */
export type CustomValue = Custom;

/** See `CustomValue`. */
export const customValue: ValueDefinition<'custom'> = {
  type: 'custom',
  schema: customSchema,
  empty: () => ({ type: 'custom', json: '{}' }),
};
