import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** An amount of money. The recipient's device writes it in its own way, or shows the fallback. */
export interface CurrencyValue extends Node {
  type: 'currency';
  /** ISO 4217. */
  code: string;
  /** The amount times 1,000. */
  amount1000?: number | undefined;
  fallback: string;
}

/** See `CurrencyValue`. */
export const currencyValue: ValueDefinition<'currency'> = {
  type: 'currency',
  schema: z.strictObject({
    type: z.literal('currency'),
    code: z.string(),
    amount1000: z.optional(z.number()),
    fallback: z.string(),
    ...extraMember,
  }),
  empty: () => ({ type: 'currency', code: '', fallback: '' }),
};
