// Not the hands between two people who hold them: they go without a tone of their own.
const base = /(?!\u{1f91d}\u200d)\p{Emoji_Modifier_Base}\ufe0f?/gu;

/** An emoji with its people in a skin tone from 1, light, to 5, dark; 0 leaves it as it is. */
export function withTone(emoji: string, tone: number): string {
  if (tone === 0) return emoji;
  const modifier = String.fromCodePoint(0x1f3fa + tone);
  return emoji.replace(base, (found) => found.replace('\ufe0f', '') + modifier);
}
