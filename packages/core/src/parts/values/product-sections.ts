import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import {
  type ItemMeta,
  itemMetaMembers,
  type ProductSection,
  type ProductStyle,
  productSectionMembers,
  productStyles,
} from '../product.ts';
import type { ValueDefinition } from './definition.ts';

const sectionSchema = z.strictObject({ ...productSectionMembers, ...itemMetaMembers });

/** Products under titles. */
export interface ProductSectionsValue extends Node {
  type: 'product-sections';
  style: ProductStyle;
  sections: (ProductSection & ItemMeta)[];
}

/** See `ProductSectionsValue`. */
export const productSectionsValue: ValueDefinition<'product-sections'> = {
  type: 'product-sections',
  schema: z.strictObject({
    type: z.literal('product-sections'),
    style: z.enum(productStyles),
    sections: z.array(sectionSchema),
    ...extraMember,
  }),
  empty: () => ({
    type: 'product-sections',
    style: 'whatsapp',
    sections: [{ title: '', products: [{ id: '' }] }],
  }),
};
