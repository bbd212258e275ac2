import * as z from 'zod/mini';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** An emoji on a message that was there before. */
export interface ReactionMessage extends Base<'reaction'> {
  /** The provider's id of that message. */
  messageId: string;
  /** One emoji; an empty text takes an earlier reaction away. */
  emoji: string;
}

/** See `ReactionMessage`. */
export const reactionMessage: MessageDefinition<'reaction'> = {
  type: 'reaction',
  group: 'basic',
  schema: z.strictObject({
    ...baseMembers('reaction'),
    messageId: z.string(),
    emoji: z.string(),
  }),
  empty: () => ({ type: 'reaction', messageId: '', emoji: '' }),
};

/** Example reactions. */
export const reactionSamples: MessageSamples<ReactionMessage> = {
  minimal: { type: 'reaction', messageId: 'wamid.sample4021', emoji: '👍' },
  maximal: { type: 'reaction', messageId: 'wamid.sample4022', emoji: '🙏🏽' },
  variants: [{ type: 'reaction', messageId: 'wamid.sample4021', emoji: '' }],
};
