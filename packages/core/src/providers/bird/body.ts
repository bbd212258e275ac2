import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, node, object } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Message } from '../../message.ts';
import type { Wire } from '../../wire.ts';

/** `body.type` of what WhatsApp and its neighbours carry; a member of the same name holds the content. */
export type BodyType =
  | 'text'
  | 'html'
  | 'image'
  | 'file'
  | 'gif'
  | 'location'
  | 'carousel'
  | 'list'
  | 'section'
  | 'authentication'
  | 'permission_request';

/**
 * Bird's content is the member `body` of the request, a pair of `type` and the member that it names:
 * `{ "body": { "type": "text", "text": { … } } }`.
 */
export function body(type: BodyType, message: Cursor<Message>, part: Wire): Wire {
  return object([
    'body',
    node(message, ['type', computed(message.at('type'), type)], [type, part]),
  ]);
}

/** The shape of the pair. Nothing may stand beside it. */
export function pairSchema(type: BodyType, part: z.ZodMiniType) {
  return z.strictObject({ type: z.literal(type), [type]: part });
}

/** The shape of a content with one pair. */
export function bodySchema(type: BodyType, part: z.ZodMiniType) {
  return contentSchema(pairSchema(type, part));
}

/** The shape of a content around its body. */
export function contentSchema(schema: z.ZodMiniType) {
  return z.looseObject({ body: schema });
}

/** The member that `type` names. */
export function partOf(content: Json | undefined, type: BodyType): Json | undefined {
  return own(own(content, 'body'), type);
}

/** `type` of the body. */
export function typeOf(content: Json | undefined): Json | undefined {
  return own(own(content, 'body'), 'type');
}
