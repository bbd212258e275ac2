import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { type Button, buttonSchema } from './button.ts';
import { type CatalogProduct, catalogProductSchema } from './catalog-product.ts';
import { extraMember } from './extra.ts';
import { type Media, mediaSchema } from './media.ts';

/** One card of a carousel: a medium with words and buttons, or a product of a catalog. */
export interface Card extends Node {
  title?: string | undefined;
  body?: string | undefined;
  media?: Media | undefined;
  buttons?: Button[] | undefined;
  product?: CatalogProduct | undefined;
}

/** The shape of `Card`. */
export const cardSchema = z.strictObject({
  title: z.optional(z.string()),
  body: z.optional(z.string()),
  media: z.optional(mediaSchema),
  buttons: z.optional(z.array(buttonSchema)),
  product: z.optional(catalogProductSchema),
  ...extraMember,
});
