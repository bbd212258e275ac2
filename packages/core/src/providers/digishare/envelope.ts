import * as z from 'zod/mini';
import type { Envelope } from '../../codec.ts';
import { contentMembers } from '../../content-members.ts';
import { branch } from '../../cursor.ts';
import { computed, leaf, node } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { textAt } from '../../read-json.ts';

const pair = ['type', 'body'] as const;
const members = ['send_to_third', 'conversation_id', ...pair] as const;

/** The request around the content: `send_to_third`, `conversation_id`, then `type` and `body`. */
export const envelope: Envelope = {
  schema: (content) =>
    z.looseObject({
      send_to_third: z.boolean(),
      conversation_id: z.string(),
      ...(content as z.ZodMiniObject).shape,
    }),

  encode(draft, content) {
    const to = branch(draft.at('to'), 'conversation');
    const sendToThird = draft.at('options').at('digishare').at('sendToThird');
    return {
      method: 'POST',
      url: ['/v1/messages'],
      body: node(
        draft,
        ['send_to_third', computed(sendToThird, sendToThird.value ?? true)],
        ['conversation_id', to && leaf(to.at('id'))],
        ...contentMembers(content, 'body'),
      ),
    };
  },

  decode(body) {
    if (!isObject(body) || !members.some((key) => Object.hasOwn(body, key))) return undefined;
    return {
      to: { type: 'conversation', id: textAt(body, 'conversation_id') ?? '' },
      // `true` is what the envelope says by itself.
      ...(own(body, 'send_to_third') === false && {
        options: { digishare: { sendToThird: false } },
      }),
      content: contentOf(body),
      at: '',
    };
  },
};

function contentOf(body: Json): Json {
  return Object.fromEntries(
    pair.flatMap((key) => {
      const value = own(body, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
