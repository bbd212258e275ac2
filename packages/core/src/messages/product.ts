import * as z from 'zod/mini';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** One product of a catalog. */
export interface ProductMessage extends Base<'product'> {
  body?: string | undefined;
  footer?: string | undefined;
  catalogId: string;
  productId: string;
}

/** See `ProductMessage`. */
export const productMessage: MessageDefinition<'product'> = {
  type: 'product',
  group: 'commerce',
  schema: z.strictObject({
    ...baseMembers('product'),
    body: z.optional(z.string()),
    footer: z.optional(z.string()),
    catalogId: z.string(),
    productId: z.string(),
  }),
  empty: () => ({ type: 'product', catalogId: '', productId: '' }),
};

/** Example products. */
export const productSamples: MessageSamples<ProductMessage> = {
  minimal: { type: 'product', catalogId: '305117004021', productId: 'lamp-brass-30' },
  maximal: {
    type: 'product',
    body: 'The brass lamp is back, *in both sizes*.',
    footer: 'While stocks last',
    catalogId: '305117004021',
    productId: 'lamp-brass-45',
  },
};
