import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import { type ProductRef, type ProductStyle, productRefSchema, productStyles } from '../product.ts';
import type { ValueDefinition } from './definition.ts';

/** Products in one list. */
export interface ProductsValue extends Node {
  type: 'products';
  style: ProductStyle;
  products: ProductRef[];
}

/** See `ProductsValue`. */
export const productsValue: ValueDefinition<'products'> = {
  type: 'products',
  schema: z.strictObject({
    type: z.literal('products'),
    style: z.enum(productStyles),
    products: z.array(productRefSchema),
    ...extraMember,
  }),
  empty: () => ({ type: 'products', style: 'whatsapp', products: [{ id: '' }] }),
};
