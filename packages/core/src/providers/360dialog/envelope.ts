import * as z from 'zod/mini';
import type { Envelope } from '../../codec.ts';
import { contentMembers } from '../../content-members.ts';
import { branch, type Cursor } from '../../cursor.ts';
import type { Draft, MessageReference, Recipient } from '../../draft.ts';
import { computed, constant, leaf, node, optionalText } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { textAt } from '../../read-json.ts';
import type { Wire, WireMember } from '../../wire.ts';
import { kinds } from './content.ts';

const around = [
  'messaging_product',
  'recipient_type',
  'to',
  'context',
  'biz_opaque_callback_data',
] as const;
const members = [...around, 'type', ...kinds] as const;

/** The request around the content: product, recipient, reply reference, callback data. */
export const envelope: Envelope = {
  schema: (content) =>
    z.looseObject({
      messaging_product: z.literal('whatsapp'),
      recipient_type: z.enum(['individual', 'group']),
      to: z.string(),
      context: z.optional(z.looseObject({ message_id: z.string() })),
      biz_opaque_callback_data: z.optional(z.string()),
      ...(content as z.ZodMiniObject).shape,
    }),

  encode(draft, content) {
    return {
      method: 'POST',
      url: ['/messages'],
      body: node(
        draft,
        ['messaging_product', constant('whatsapp')],
        ...recipientMembers(draft.at('to')),
        ['context', drawContext(draft.at('replyTo'))],
        ...contentMembers(content, 'type'),
        [
          'biz_opaque_callback_data',
          optionalText(draft.at('options').at('360dialog').at('callbackData')),
        ],
      ),
    };
  },

  decode(body) {
    if (!isObject(body) || !members.some((key) => Object.hasOwn(body, key))) return undefined;
    const replyTo = readContext(own(body, 'context'));
    const callbackData = textAt(body, 'biz_opaque_callback_data');
    return {
      to: readRecipient(body),
      ...(replyTo && { replyTo }),
      ...(callbackData && { options: { '360dialog': { callbackData } } }),
      content: contentOf(body),
      at: '',
    };
  },
};

/** A group is told by `recipient_type` alone, so both members say what the recipient is. */
function recipientMembers(to: Cursor<Recipient>): readonly WireMember[] {
  const group = branch(to, 'group');
  const phone = branch(to, 'phone');
  return [
    ['recipient_type', computed(to.at('type'), group ? 'group' : 'individual')],
    ['to', group ? leaf(group.at('id')) : phone && leaf(phone.at('phone'))],
  ];
}

function readRecipient(body: Json): Recipient {
  const to = textAt(body, 'to') ?? '';
  const isGroup = own(body, 'recipient_type') === 'group';
  return isGroup ? { type: 'group', id: to } : { type: 'phone', phone: to };
}

function drawContext(replyTo: Cursor<Draft['replyTo']>): Wire | undefined {
  if (!replyTo.value) return undefined;
  const reference = replyTo as Cursor<MessageReference>;
  return node(reference, ['message_id', leaf(reference.at('id'))]);
}

function readContext(context: Json | undefined): MessageReference | undefined {
  return isObject(context) ? { id: textAt(context, 'message_id') ?? '' } : undefined;
}

/** `type`, the members of all kinds, and that of a kind which the API does not have. */
function contentOf(body: Json): Json {
  const type = textAt(body, 'type');
  const names = new Set<string>(['type', ...kinds]);
  if (type !== undefined && !around.some((key) => key === type)) names.add(type);
  return Object.fromEntries(
    [...names].flatMap((key) => {
      const value = own(body, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
