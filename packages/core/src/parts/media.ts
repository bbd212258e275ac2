import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';

/** What a file is to its recipient. `unknown`: a Bird card gives only an address. */
export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker' | 'gif' | 'unknown';

/** A file whose bytes live in a `FileStore`, outside the draft. */
export interface FileRef {
  id: string;
  name: string;
  /** Bytes. */
  size?: number | undefined;
}

/** Where the bytes of a draft's files are kept. */
export interface FileStore {
  get(id: string): unknown | undefined;
}

/** Where the bytes of a medium come from; a provider declares which sources it takes. */
export type MediaSource =
  | { source: 'url'; url: string }
  | { source: 'id'; id: string }
  | { source: 'file'; file: FileRef }
  | { source: 'inline'; base64: string };

/** A picture, film, sound or document. */
export type Media = Node &
  MediaSource & {
    kind: MediaKind;
    mime?: string | undefined;
    filename?: string | undefined;
    alt?: string | undefined;
    /** Whether a sticker moves (Bird's file body). */
    animated?: boolean | undefined;
  };

/** A file of an e-mail (Bird's text and html). */
export type Attachment = Media & { inline?: boolean | undefined; contentId?: string | undefined };

const described = {
  kind: z.enum(['image', 'video', 'audio', 'document', 'sticker', 'gif', 'unknown']),
  mime: z.optional(z.string()),
  filename: z.optional(z.string()),
  alt: z.optional(z.string()),
  animated: z.optional(z.boolean()),
  ...extraMember,
};

const attached = { inline: z.optional(z.boolean()), contentId: z.optional(z.string()) };

const fileRef = z.strictObject({
  id: z.string(),
  name: z.string(),
  size: z.optional(z.number()),
});

function mediaOf<More extends z.core.$ZodLooseShape>(more: More) {
  return z.discriminatedUnion('source', [
    z.strictObject({ source: z.literal('url'), url: z.string(), ...described, ...more }),
    z.strictObject({ source: z.literal('id'), id: z.string(), ...described, ...more }),
    z.strictObject({ source: z.literal('file'), file: fileRef, ...described, ...more }),
    z.strictObject({ source: z.literal('inline'), base64: z.string(), ...described, ...more }),
  ]);
}

/** The shape of `Media`. */
export const mediaSchema = mediaOf({});

/** The shape of `Attachment`. */
export const attachmentSchema = mediaOf(attached);
