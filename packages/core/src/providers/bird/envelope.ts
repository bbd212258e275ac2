import * as z from 'zod/mini';
import type { Envelope } from '../../codec.ts';
import { contentMembers } from '../../content-members.ts';
import type { Cursor } from '../../cursor.ts';
import type { Draft, MessageReference } from '../../draft.ts';
import { computed, leaf, node } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { defined, numberAt, textAt } from '../../read-json.ts';
import type { Wire, WireMember } from '../../wire.ts';
import { requestOptions } from './options/request-options.ts';
import { drawReceiver, normalReceiver, readReceiver, receiverSchema } from './recipient.ts';

/** The members that hold the content: what is said, or a template. */
const contents = ['body', 'template'] as const;

/** What stands around it, in the order that it is written. */
const around = [
  'sender',
  'receiver',
  'reference',
  'replyTo',
  'notification',
  'capFrequency',
  'enableLinkTracking',
  'ignoreQuietHours',
  'ignoreGlobalHoldout',
  'tags',
  'shortLinks',
  'scheduledFor',
  'validity',
  'meta',
] as const;
const members = [...around, ...contents] as const;

const replyTypes = ['message', 'click', 'referrals'] as const;

const replySchema = z.strictObject({
  id: z.string(),
  order: z.optional(z.int()),
  type: z.enum(replyTypes),
});

/** The request around the content: receiver, reply reference, and what is set beside them. */
export const envelope: Envelope = {
  schema: (content) =>
    z
      .strictObject({
        ...requestOptions.wire,
        receiver: receiverSchema,
        replyTo: z.optional(replySchema),
        // The one that is not the content's own.
        body: z.optional(z.unknown()),
        template: z.optional(z.unknown()),
        ...(content as z.ZodMiniObject).shape,
      })
      .check(
        onlyOne('body', (count) => count > 0),
        onlyOne('template', (count) => count < contents.length),
      ),

  encode(draft, content) {
    const drawn = new Map<string, Wire | undefined>([
      ...requestOptions.draw(draft.at('options').at('bird'), draft.value.extra?.bird !== undefined),
      ['receiver', drawReceiver(draft.at('to'))],
      ['replyTo', drawReply(draft.at('replyTo'))],
    ]);
    return {
      method: 'POST',
      url: ['/workspaces/{workspaceId}/channels/{channelId}/messages'],
      body: node(
        draft,
        ...around.map((key): WireMember => [key, drawn.get(key)]),
        ...contentMembers(content, 'body'),
      ),
    };
  },

  normal(draft) {
    const { replyTo } = draft;
    const to = normalReceiver(draft.to);
    // What the wire says anyway.
    if (replyTo?.type !== 'message') return { ...draft, to };
    const { type: _, ...reference } = replyTo;
    return { ...draft, to, replyTo: reference };
  },

  decode(body) {
    if (!isObject(body) || !members.some((key) => Object.hasOwn(body, key))) return undefined;
    const replyTo = readReply(own(body, 'replyTo'));
    const options = requestOptions.read(body);
    return {
      to: readReceiver(own(body, 'receiver')),
      ...(replyTo && { replyTo }),
      ...(options && { options: { bird: options } }),
      content: contentOf(body),
      at: '',
    };
  },
};

/** Said at a member: there is a body or a template, never both. `null` is neither. */
function onlyOne(at: (typeof contents)[number], isRight: (count: number) => boolean) {
  return z.refine(
    (value: unknown) =>
      isRight(contents.filter((key) => (own(value, key) ?? null) !== null).length),
    {
      path: [at],
      params: { members: contents.join(', ') },
      // Said whatever else is wrong.
      when: ({ value }) => isObject(value),
    },
  );
}

/** The API asks for the sort of reference, so it is written as a message's where nothing is said. */
function drawReply(replyTo: Cursor<Draft['replyTo']>): Wire | undefined {
  if (!replyTo.value) return undefined;
  const reference = replyTo as Cursor<MessageReference>;
  return node(
    reference,
    ['id', leaf(reference.at('id'))],
    ['type', computed(reference.at('type'), reference.value.type ?? 'message')],
    ['order', leaf(reference.at('order'))],
  );
}

function readReply(replyTo: Json | undefined): MessageReference | undefined {
  if (!isObject(replyTo)) return undefined;
  const type = replyTypes.find((each) => each === own(replyTo, 'type'));
  return defined({
    id: textAt(replyTo, 'id') ?? '',
    type: type === 'message' ? undefined : type,
    order: numberAt(replyTo, 'order'),
  });
}

function contentOf(body: Json): Json {
  return Object.fromEntries(
    contents.flatMap((key) => {
      const value = own(body, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
