import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { type CatalogProduct, catalogProductSchema } from '../catalog-product.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** A product of a catalog. */
export interface ProductValue extends Node {
  type: 'product';
  product: CatalogProduct;
}

/** See `ProductValue`. */
export const productValue: ValueDefinition<'product'> = {
  type: 'product',
  schema: z.strictObject({
    type: z.literal('product'),
    product: catalogProductSchema,
    ...extraMember,
  }),
  empty: () => ({ type: 'product', product: { catalogId: '', id: '' } }),
};
