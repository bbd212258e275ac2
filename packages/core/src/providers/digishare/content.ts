import * as z from 'zod/mini';
import { constant, object } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Wire } from '../../wire.ts';

/**
 * DigiShare's content is two members of the request body, `type` and `body`, so codecs draw and
 * read the pair: `{ "type": "text", "body": "…" }`.
 */
export function content(type: string, body: Wire): Wire {
  return object(['type', constant(type)], ['body', body]);
}

/** The shape of the pair. `type` may be left out: the provider's own integration page does so (C-20). */
export function contentSchema(type: string, body: z.ZodMiniType) {
  return z.looseObject({ type: z.optional(z.literal(type)), body });
}

/** The `body` member of the pair. */
export function bodyOf(content: Json): Json | undefined {
  return own(content, 'body');
}
