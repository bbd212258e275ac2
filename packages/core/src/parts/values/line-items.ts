import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** One line of a bill. */
export interface LineItem extends Node {
  amount: string;
  text: string;
  state?: 'pending' | 'final' | undefined;
}

const itemSchema = z.strictObject({
  amount: z.string(),
  text: z.string(),
  state: z.optional(z.enum(['pending', 'final'])),
  ...extraMember,
});

/** The lines of a bill (Apple). */
export interface LineItemsValue extends Node {
  type: 'line-items';
  items: LineItem[];
}

/** See `LineItemsValue`. */
export const lineItemsValue: ValueDefinition<'line-items'> = {
  type: 'line-items',
  schema: z.strictObject({
    type: z.literal('line-items'),
    items: z.array(itemSchema),
    ...extraMember,
  }),
  empty: () => ({ type: 'line-items', items: [{ amount: '', text: '' }] }),
};
