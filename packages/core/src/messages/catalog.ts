import * as z from 'zod/mini';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A body with a button that opens the whole catalog. */
export interface CatalogMessage extends Base<'catalog'> {
  body: string;
  footer?: string | undefined;
  /** The product whose picture stands for the catalog. */
  thumbnailId?: string | undefined;
}

/** See `CatalogMessage`. */
export const catalogMessage: MessageDefinition<'catalog'> = {
  type: 'catalog',
  group: 'commerce',
  schema: z.strictObject({
    ...baseMembers('catalog'),
    body: z.string(),
    footer: z.optional(z.string()),
    thumbnailId: z.optional(z.string()),
  }),
  empty: () => ({ type: 'catalog', body: '' }),
};

/** Example catalogs. */
export const catalogSamples: MessageSamples<CatalogMessage> = {
  minimal: { type: 'catalog', body: 'Have a look at everything we make.' },
  maximal: {
    type: 'catalog',
    body: 'The *spring collection* is here.\nOrder right from this chat.',
    footer: 'Free delivery from 500 dirhams',
    thumbnailId: 'rug-blue-200',
  },
};
