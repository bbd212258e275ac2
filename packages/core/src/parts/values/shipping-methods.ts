import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** One way to deliver. */
export interface ShippingMethod extends Node {
  amount: string;
  label: string;
  identifier: string;
  detail: string;
}

const methodSchema = z.strictObject({
  amount: z.string(),
  label: z.string(),
  identifier: z.string(),
  detail: z.string(),
  ...extraMember,
});

/** Ways to deliver (Apple). */
export interface ShippingMethodsValue extends Node {
  type: 'shipping-methods';
  methods: ShippingMethod[];
}

/** See `ShippingMethodsValue`. */
export const shippingMethodsValue: ValueDefinition<'shipping-methods'> = {
  type: 'shipping-methods',
  schema: z.strictObject({
    type: z.literal('shipping-methods'),
    methods: z.array(methodSchema),
    ...extraMember,
  }),
  empty: () => ({
    type: 'shipping-methods',
    methods: [{ amount: '', label: '', identifier: '', detail: '' }],
  }),
};
