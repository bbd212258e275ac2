import * as z from 'zod/mini';
import { type Framed, framedMembers } from '../parts/header.ts';
import { type ProductSection, productSectionSchema } from '../parts/product.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Several products of a catalog, under titles. */
export interface ProductListMessage extends Base<'product-list'>, Framed {
  catalogId: string;
  sections: ProductSection[];
}

/** See `ProductListMessage`. */
export const productListMessage: MessageDefinition<'product-list'> = {
  type: 'product-list',
  group: 'commerce',
  schema: z.strictObject({
    ...baseMembers('product-list'),
    ...framedMembers,
    catalogId: z.string(),
    sections: z.array(productSectionSchema),
  }),
  empty: () => ({
    type: 'product-list',
    header: { type: 'text', text: '' },
    body: '',
    catalogId: '',
    sections: [{ title: '', products: [{ id: '' }] }],
  }),
};

/** Example product lists. */
export const productListSamples: MessageSamples<ProductListMessage> = {
  minimal: {
    type: 'product-list',
    header: { type: 'text', text: 'Lamps' },
    body: 'The two lamps that you asked about:',
    catalogId: '305117004021',
    sections: [{ title: 'Brass', products: [{ id: 'lamp-brass-30' }, { id: 'lamp-brass-45' }] }],
  },
  maximal: {
    type: 'product-list',
    header: { type: 'text', text: 'For your living room' },
    body: 'We picked *five pieces* that go well with your sofa.',
    footer: 'Prices include delivery',
    catalogId: '305117004021',
    sections: [
      { title: 'Lamps', products: [{ id: 'lamp-brass-30' }, { id: 'lamp-paper-60' }] },
      {
        title: 'Rugs and cushions',
        products: [{ id: 'rug-blue-200' }, { id: 'cushion-ochre' }, { id: 'cushion-sand' }],
      },
    ],
  },
};
