import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** One answer on a page of a form. */
export interface FormItem extends Node {
  identifier: string;
  title: string;
  value: string;
}

const itemSchema = z.strictObject({
  identifier: z.string(),
  title: z.string(),
  value: z.string(),
  ...extraMember,
});

/** What a form is filled in with (Apple). */
export interface FormItemsValue extends Node {
  type: 'form-items';
  items: FormItem[];
}

/** See `FormItemsValue`. */
export const formItemsValue: ValueDefinition<'form-items'> = {
  type: 'form-items',
  schema: z.strictObject({
    type: z.literal('form-items'),
    items: z.array(itemSchema),
    ...extraMember,
  }),
  empty: () => ({ type: 'form-items', items: [{ identifier: '', title: '', value: '' }] }),
};
