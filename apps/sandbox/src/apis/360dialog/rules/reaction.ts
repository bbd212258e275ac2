import { inType } from './places.ts';
import { param, type Rule, required } from './rule.ts';

// A set of sequences, so it matches one emoji however many characters that has. The flag that asks for it is newer
// than the language level that the sources are checked at.
const flags = 'v';
const emoji = new RegExp('^\\p{RGI_Emoji}$', flags);

function isOneEmoji(text: string): boolean {
  return emoji.test(text) || emoji.test(`${text}\uFE0F`);
}

/** What holds for a reaction. An empty emoji takes the reaction back. */
export const reactionRules: readonly Rule[] = [
  required('wa.reaction.id', inType('reaction', 'message_id')),
  param('wa.reaction.emoji.one', 131009, 'must be exactly one emoji.', (message) =>
    inType(
      'reaction',
      'emoji',
    )(message).find(({ value }) => typeof value === 'string' && value !== '' && !isOneEmoji(value)),
  ),
];
