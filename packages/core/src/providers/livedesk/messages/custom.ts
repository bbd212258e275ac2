import * as z from 'zod/mini';
import { customCodec } from '../../../custom-codec.ts';
import { contentSchema } from '../content.ts';

/** Any content, written by hand. Files have bytes, which JSON does not hold. */
export const custom = customCodec(
  contentSchema({
    content: z.optional(z.string()),
    message_type: z.optional(z.literal('outgoing')),
    template_params: z.optional(z.looseObject({})),
  }),
);
