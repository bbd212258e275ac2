import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, constant, object } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Message } from '../../message.ts';
import type { Wire } from '../../wire.ts';

/** `type` of the request; a member of the same name holds the content. */
export const kinds = [
  'text',
  'image',
  'audio',
  'video',
  'document',
  'sticker',
  'location',
  'contacts',
  'interactive',
  'template',
  'reaction',
] as const;

/** See `kinds`. */
export type Kind = (typeof kinds)[number];

/**
 * 360dialog's content is two members of the request body, `type` and the one it names, so codecs
 * draw and read the pair: `{ "type": "text", "text": { … } }`.
 */
export function content(kind: Kind, message: Cursor<Message>, part: Wire): Wire {
  const names = kind === 'interactive' ? constant(kind) : computed(message.at('type'), kind);
  return object(['type', names], [kind, part]);
}

/** The shape of the pair. No other kind's member may stand beside it. */
export function contentSchema(kind: Kind, part: z.ZodMiniType) {
  const others = kinds.filter((each) => each !== kind).map((each) => [each, z.optional(z.never())]);
  return z.looseObject({
    type: z.literal(kind),
    [kind]: part,
    ...(Object.fromEntries(others) as Record<string, z.ZodMiniType>),
  });
}

/** The member of the pair that `type` names. */
export function partOf(content: Json, kind: Kind): Json | undefined {
  return own(content, kind);
}
