import * as z from 'zod/mini';
import { type Media, mediaSchema } from './media.ts';

/** A medium with a text under it. */
export interface Captioned {
  media: Media;
  caption?: string | undefined;
}

/** The members of `Captioned`, for the shape of a message. */
export const captionedMembers = { media: mediaSchema, caption: z.optional(z.string()) };
