import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { type Custom, customSchema } from './custom.ts';
import { extraMember } from './extra.ts';

/** Something the recipient can tap; a provider declares which it accepts. */
export type Button =
  | (Node & {
      type: 'reply';
      text: string;
      /** What comes back when it is tapped. */
      id?: string | undefined;
      description?: string | undefined;
      imageUrl?: string | undefined;
    })
  | (Node & { type: 'link'; text: string; url: string })
  | (Node & { type: 'buy'; text: string; amountCents?: number | undefined; currency: string })
  | (Node & { type: 'location-request'; text?: string | undefined })
  | Custom;

/** The shape of `Button`. */
export const buttonSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('reply'),
    text: z.string(),
    id: z.optional(z.string()),
    description: z.optional(z.string()),
    imageUrl: z.optional(z.string()),
    ...extraMember,
  }),
  z.strictObject({ type: z.literal('link'), text: z.string(), url: z.string(), ...extraMember }),
  z.strictObject({
    type: z.literal('buy'),
    text: z.string(),
    amountCents: z.optional(z.number()),
    currency: z.string(),
    ...extraMember,
  }),
  z.strictObject({
    type: z.literal('location-request'),
    text: z.optional(z.string()),
    ...extraMember,
  }),
  customSchema,
]);
