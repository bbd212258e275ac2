import * as z from 'zod/mini';

/** A product together with the catalog that it stands in. */
export interface CatalogProduct {
  catalogId: string;
  id: string;
}

/** The shape of `CatalogProduct`. */
export const catalogProductSchema = z.strictObject({ catalogId: z.string(), id: z.string() });
