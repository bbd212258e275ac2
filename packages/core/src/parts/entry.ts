import * as z from 'zod/mini';

/** One pair of a wire map. Drafts hold no maps, so that their keys never clash with form paths. */
export interface Entry {
  key: string;
  value: string;
}

/** The shape of `Entry`. */
export const entrySchema = z.strictObject({ key: z.string(), value: z.string() });
