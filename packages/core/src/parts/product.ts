import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';

/** Bird's own marks on an item: its `id`, `reference`, `role` and `hidden`. */
export interface ItemMeta {
  itemId?: string | undefined;
  reference?: string | undefined;
  role?: string | undefined;
  hidden?: boolean | undefined;
}

/** The members of `ItemMeta`, for the shape of what carries them. */
export const itemMetaMembers = {
  itemId: z.optional(z.string()),
  reference: z.optional(z.string()),
  role: z.optional(z.string()),
  hidden: z.optional(z.boolean()),
};

/** One product of a catalog. */
export interface ProductRef extends Node, ItemMeta {
  id: string;
  amount?: string | undefined;
  text?: string | undefined;
}

/** Products under one title. */
export interface ProductSection extends Node {
  title?: string | undefined;
  products: ProductRef[];
}

/** The lists of products that a template can take: Bird has two, which say different things of each product. */
export const productStyles = ['whatsapp', 'bird'] as const;

/** See `productStyles`. */
export type ProductStyle = (typeof productStyles)[number];

/** The shape of `ProductRef`. */
export const productRefSchema = z.strictObject({
  id: z.string(),
  amount: z.optional(z.string()),
  text: z.optional(z.string()),
  ...itemMetaMembers,
  ...extraMember,
});

/** The members of `ProductSection`, for the shape of what extends it. */
export const productSectionMembers = {
  title: z.optional(z.string()),
  products: z.array(productRefSchema),
  ...extraMember,
};

/** The shape of `ProductSection`. */
export const productSectionSchema = z.strictObject(productSectionMembers);
