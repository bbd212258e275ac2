import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import { type ProductSection, productSectionSchema } from '../product.ts';
import type { ValueDefinition } from './definition.ts';

/** What a button that opens a catalog shows: one thumbnail, or chosen products. */
export interface CatalogValue extends Node {
  type: 'catalog';
  thumbnailId?: string | undefined;
  sections?: ProductSection[] | undefined;
}

/** See `CatalogValue`. */
export const catalogValue: ValueDefinition<'catalog'> = {
  type: 'catalog',
  schema: z.strictObject({
    type: z.literal('catalog'),
    thumbnailId: z.optional(z.string()),
    sections: z.optional(z.array(productSectionSchema)),
    ...extraMember,
  }),
  empty: () => ({ type: 'catalog' }),
};
