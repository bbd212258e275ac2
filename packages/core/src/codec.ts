import type * as z from 'zod/mini';
import type { Cursor } from './cursor.ts';
import type { Draft, MessageReference, ProviderOptions, Recipient } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Json } from './json.ts';
import type { Message, MessageOf, MessageType } from './message.ts';
import type { MessageDefinition } from './messages/definition.ts';
import type { Path, Pointer } from './place.ts';
import type { Wire } from './wire.ts';

/** One message type in one provider, both ways. */
export interface Codec<T extends MessageType = MessageType> {
  message: MessageDefinition<T>;
  /** The shape of the content on the wire: JSON types, constants, required members. No limits. */
  schema: z.ZodMiniType;
  /** Total and pure. What it does not draw is reported as lost, so it need not report anything. */
  encode(message: Cursor<MessageOf<T>>, context: CodecContext): Wire;
  /** Lenient: reads what has the right JSON type, ignores the rest. `undefined` makes it custom. */
  decode(content: Json, context: CodecContext): MessageOf<T> | undefined;
  /** The message as `decode` gives it back, where that depends on the provider: a picture in WebP is a sticker. */
  normal?(message: MessageOf<T>): Message;
  /** Whether the content replaces the whole body, envelope and all. */
  replacesBody?(message: MessageOf<T>): boolean;
  /** Issues that only the printed body shows; `check` is `checkPayload` for this provider. */
  review?(message: MessageOf<T>, body: Json, check: (payload: Json) => Issue[]): Issue[];
}

/** For types that hold other messages. */
export interface CodecContext {
  content(message: Cursor<Message>): Wire;
  read(content: Json): Message;
  depth: number;
}

/** A message type that a provider does not carry. */
export interface Unsupported {
  unsupported: true;
  /** A key of the dictionary's `unsupported` table, which says it in a sentence. */
  reason: 'not-documented';
}

/** The request around the content: recipient, reply reference, options. One per provider. */
export interface Envelope {
  /** The shape of the whole body, given the shape of the content. */
  schema(content: z.ZodMiniType): z.ZodMiniType;
  encode(draft: Cursor<Draft>, content: Wire): DrawnRequest;
  /** Recipient and reply reference as `decode` would give them back, where several ways of saying them mean one wire. */
  normal?(draft: Draft): Draft;
  /** `undefined`: this is no envelope at all, so the whole body becomes `custom`. */
  decode(body: Json, url?: string): OpenedEnvelope | undefined;
}

/** A request before it is printed. */
export interface DrawnRequest {
  method: 'POST';
  url: readonly (string | { from: Path; value: string })[];
  body: Wire;
}

/** What an envelope said besides its content. */
export interface OpenedEnvelope {
  to: Recipient;
  replyTo?: MessageReference | undefined;
  options?: ProviderOptions | undefined;
  content: Json;
  /** Where the content stands in the body. */
  at: Pointer;
}

/** Whether a provider's cell for a message type is a codec. */
export function isCodec<T extends MessageType>(cell: Codec<T> | Unsupported): cell is Codec<T> {
  return !('unsupported' in cell);
}
