import * as z from 'zod/mini';
import type { Issue } from '../issue.ts';
import type { Message, MessageOf, MessageType } from '../message.ts';
import type { Node } from '../node.ts';
import { extraMember } from '../parts/extra.ts';
import type { Path } from '../place.ts';
import type { Context } from '../provider.ts';

/** What every message has: its type, and settings of one body (Bird's subject, headers, parse mode). */
export interface Base<T extends string> extends Node {
  type: T;
  options?: { bird?: object | undefined } | undefined;
}

/** The members of `Base`, for the shape of a message. */
export function baseMembers<T extends string>(type: T) {
  return {
    type: z.literal(type),
    options: z.optional(z.strictObject({ bird: z.optional(z.looseObject({})) })),
    ...extraMember,
  };
}

/** Where a type picker lists a message type. */
export type MessageGroup = 'basic' | 'media' | 'interactive' | 'commerce' | 'template' | 'advanced';

/** What core knows of a message type, for every provider alike. */
export interface MessageDefinition<T extends MessageType = MessageType> {
  type: T;
  group: MessageGroup;
  /** The shape: JSON types only. An over-long text is still a message that previews and saves. */
  schema: z.ZodMiniType<MessageOf<T>>;
  /** A message with nothing filled in but what a form needs to start. */
  empty(): MessageOf<T>;
  /** Whether it may be sent while the customer service window is closed. */
  outsideWindow?: true;
  /** The member that holds other messages. */
  holds?: string;
  /**
   * Issues that only the situation shows, such as what an approved template asks for. `isDrawn` says
   * whether anything at a place, or below it, stands in the request.
   */
  inContext?(message: MessageOf<T>, context: Context, isDrawn?: (place: Path) => boolean): Issue[];
}

/** Example messages of one type, shared by tests, stories, demo and docs. */
export interface MessageSamples<M extends Message = Message> {
  /** As little as the type allows. */
  minimal: M;
  /** Every common member filled. */
  maximal: M;
  /** The other branches of the type's unions: a media header, a product card. */
  variants?: readonly M[] | undefined;
}
