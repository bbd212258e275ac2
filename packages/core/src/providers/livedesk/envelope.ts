import * as z from 'zod/mini';
import type { DrawnRequest, Envelope } from '../../codec.ts';
import { contentMembers } from '../../content-members.ts';
import { branch, type Cursor } from '../../cursor.ts';
import type { Draft, MessageReference, Recipient } from '../../draft.ts';
import { computed, leaf, node } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { holdsFile } from '../../multipart.ts';
import { booleanAt, textAt } from '../../read-json.ts';
import type { WireMember } from '../../wire.ts';
import { members } from './content.ts';
import { address, conversationIn, segment } from './path.ts';

const [before, after] = address;
const inReplyTo = 'content_attributes[in_reply_to]';
const around = ['private', 'content_attributes', inReplyTo] as const;

/** The conversation in the address; in the body the content, whether it is private, and the reply reference. */
export const envelope: Envelope = {
  schema: (content) =>
    z.looseObject({
      private: z.optional(z.boolean()),
      content_attributes: z.optional(z.looseObject({ in_reply_to: z.optional(z.int()) })),
      ...(content as z.ZodMiniObject).shape,
    }),

  encode(draft, content) {
    const marks = holdsFile(content) ? marksOfParts : marksOfJson;
    return {
      method: 'POST',
      url: [before, conversationOf(draft.at('to')), after],
      body: node(draft, ...contentMembers(content, 'content'), ...marks(draft)),
    };
  },

  decode(body, url) {
    if (!isObject(body) || ![...members, ...around].some((key) => Object.hasOwn(body, key))) {
      return undefined;
    }
    const id = readReference(body);
    const isPrivate = readPrivate(body);
    return {
      to: { type: 'conversation', id: conversationIn(url) },
      ...(id !== undefined && { replyTo: { id } }),
      ...(isPrivate !== undefined && { options: { livedesk: { private: isPrivate } } }),
      content: Object.fromEntries(
        Object.entries(body).filter(([key]) => members.some((member) => member === key)),
      ),
      at: '',
    };
  },
};

function conversationOf(to: Cursor<Recipient>): DrawnRequest['url'][number] {
  const id = branch(to, 'conversation')?.at('id');
  return { from: id?.path ?? to.path, value: segment(id?.value ?? '') };
}

function marksOfJson(draft: Cursor<Draft>): WireMember[] {
  const { replyTo } = draft.value;
  const reference = draft.at('replyTo') as Cursor<MessageReference>;
  return [
    ['private', leaf(draft.at('options').at('livedesk').at('private'))],
    [
      'content_attributes',
      replyTo && node(reference, ['in_reply_to', computed(reference.at('id'), idOf(replyTo.id))]),
    ],
  ];
}

/** The id is a number on the wire; any other text is written as it is, and is an error. */
function idOf(id: string): Json {
  const number = Number(id);
  return Number.isSafeInteger(number) && String(number) === id ? number : id;
}

/** Parts are texts. */
function marksOfParts(draft: Cursor<Draft>): WireMember[] {
  const isPrivate = draft.at('options').at('livedesk').at('private');
  const { value } = isPrivate;
  const reference = draft.at('replyTo') as Cursor<MessageReference>;
  return [
    ['private', computed(isPrivate, value === undefined ? undefined : String(value))],
    [inReplyTo, draft.value.replyTo && leaf(reference.at('id'))],
  ];
}

function readReference(body: Json): string | undefined {
  const id = own(own(body, 'content_attributes'), 'in_reply_to');
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' ? id : textAt(body, inReplyTo);
}

function readPrivate(body: Json): boolean | undefined {
  const written = booleanAt(body, 'private') ?? textAt(body, 'private');
  return written === undefined ? undefined : flags.get(String(written));
}

const flags = new Map([
  ['true', true],
  ['false', false],
]);
