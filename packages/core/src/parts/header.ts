import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';
import { type Media, mediaSchema } from './media.ts';

/** What stands above the body: a line of text or a medium. */
export type Header = Node & ({ type: 'text'; text: string } | { type: 'media'; media: Media });

/** The shape of `Header`. */
export const headerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string(), ...extraMember }),
  z.strictObject({ type: z.literal('media'), media: mediaSchema, ...extraMember }),
]);

/** Header, body and footer of an interactive message. */
export interface Framed {
  header?: Header | undefined;
  body?: string | undefined;
  footer?: string | undefined;
}

/** The members of `Framed`, for the shape of a message. */
export const framedMembers = {
  header: z.optional(headerSchema),
  body: z.optional(z.string()),
  footer: z.optional(z.string()),
};
