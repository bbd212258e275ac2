import * as z from 'zod/mini';
import { customCodec } from '../../../custom-codec.ts';

/** Any `{ type, body }` pair, written by hand. */
export const custom = customCodec(
  z.looseObject({
    type: z.string(),
    body: z.union([z.string(), z.looseObject({})]),
  }),
);
