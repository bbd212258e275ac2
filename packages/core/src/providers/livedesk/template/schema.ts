import * as z from 'zod/mini';
import { none } from '../../../shapes.ts';
import { placeSchema } from '../../../whatsapp/place-members.ts';

/** Keys are positions or names. */
const variables = z.record(z.string(), z.string());

const medium = { text_variables: none, media_url: z.string(), location: none };

const header = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('text'),
    text_variables: z.optional(variables),
    media_url: none,
    filename: none,
    location: none,
  }),
  z.looseObject({ type: z.literal('image'), ...medium, filename: none }),
  z.looseObject({ type: z.literal('video'), ...medium, filename: none }),
  z.looseObject({ type: z.literal('document'), ...medium, filename: z.optional(z.string()) }),
  z.looseObject({
    type: z.literal('location'),
    text_variables: none,
    media_url: none,
    filename: none,
    location: placeSchema,
  }),
]);

const button = z.discriminatedUnion('sub_type', [
  z.looseObject({ index: z.int(), sub_type: z.literal('url'), text: z.string(), payload: none }),
  z.looseObject({
    index: z.int(),
    sub_type: z.literal('quick_reply'),
    payload: z.optional(z.string()),
    text: none,
  }),
]);

/** The shape of `template_params`. */
export const templateSchema = z.looseObject({
  name: z.string(),
  namespace: z.optional(z.string()),
  language: z.string(),
  category: z.optional(z.string()),
  processed_params: z.optional(variables),
  header_params: z.optional(header),
  footer_params: z.optional(z.looseObject({ text_variables: z.optional(variables) })),
  button_params: z.optional(z.array(button)),
});
