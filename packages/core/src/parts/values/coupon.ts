import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** A code that the recipient copies. */
export interface CouponValue extends Node {
  type: 'coupon';
  code: string;
}

/** See `CouponValue`. */
export const couponValue: ValueDefinition<'coupon'> = {
  type: 'coupon',
  schema: z.strictObject({ type: z.literal('coupon'), code: z.string(), ...extraMember }),
  empty: () => ({ type: 'coupon', code: '' }),
};
