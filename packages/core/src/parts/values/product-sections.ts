import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import {
  type ItemMeta,
  itemMetaMembers,
  type ProductSection,
  productSectionMembers,
} from '../product.ts';
import type { ValueDefinition } from './definition.ts';

const sectionSchema = z.strictObject({ ...productSectionMembers, ...itemMetaMembers });

/** Products under titles. */
export interface ProductSectionsValue extends Node {
  type: 'product-sections';
  /** Bird has two lists of products that say different things of each. */
  style: 'bird' | 'whatsapp';
  sections: (ProductSection & ItemMeta)[];
}

/** See `ProductSectionsValue`. */
export const productSectionsValue: ValueDefinition<'product-sections'> = {
  type: 'product-sections',
  schema: z.strictObject({
    type: z.literal('product-sections'),
    style: z.enum(['bird', 'whatsapp']),
    sections: z.array(sectionSchema),
    ...extraMember,
  }),
  empty: () => ({
    type: 'product-sections',
    style: 'whatsapp',
    sections: [{ title: '', products: [{ id: '' }] }],
  }),
};
