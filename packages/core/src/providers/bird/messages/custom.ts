import * as z from 'zod/mini';
import { customCodec } from '../../../custom-codec.ts';

/** Any content, written by hand: a body or a template. */
export const custom = customCodec(
  z.looseObject({
    body: z.optional(z.nullable(z.looseObject({ type: z.string() }))),
    template: z.optional(z.nullable(z.looseObject({}))),
  }),
);
