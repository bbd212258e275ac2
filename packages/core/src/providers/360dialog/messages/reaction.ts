import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, node } from '../../../draw.ts';
import { reactionMessage } from '../../../messages/reaction.ts';
import { textAt } from '../../../read-json.ts';
import { content, contentSchema, partOf } from '../content.ts';

const schema = z.looseObject({ message_id: z.string(), emoji: z.optional(z.string()) });

/** An emoji on a message; an empty one takes an earlier one away (R10). */
export const reaction: Codec<'reaction'> = {
  message: reactionMessage,
  schema: contentSchema('reaction', schema),
  encode: (message) =>
    content(
      'reaction',
      message,
      node(
        message,
        ['message_id', leaf(message.at('messageId'))],
        ['emoji', leaf(message.at('emoji'))],
      ),
    ),
  decode(pair) {
    const part = partOf(pair, 'reaction');
    return {
      type: 'reaction',
      messageId: textAt(part, 'message_id') ?? '',
      emoji: textAt(part, 'emoji') ?? '',
    };
  },
};
