/**
 * Whether a text is exactly one emoji, as people see it: with skin tone, as a flag, a keycap or a
 * joined family. A bare heart or sun counts although it lacks the sign that makes it colourful.
 */
export function isOneEmoji(text: string): boolean {
  return oneEmoji.test(text) || oneEmoji.test(`${text}\ufe0f`);
}

const oneEmoji = recommended() ?? approximate();

/** Emoji that Unicode recommends for interchange; only newer engines know sets of texts. */
function recommended(): RegExp | undefined {
  const withSets = 'v';
  try {
    return new RegExp('^\\p{RGI_Emoji}$', withSets);
  } catch {
    return undefined;
  }
}

/** One pictograph with tone and joined parts, a flag or a keycap. */
function approximate(): RegExp {
  const pictograph = '\\p{Extended_Pictographic}(?:\\p{EMod}|\\ufe0f)?';
  const joined = `${pictograph}(?:\\u200d${pictograph})*`;
  return new RegExp(`^(?:${joined}|\\p{RI}{2}|[0-9#*]\\ufe0f\\u20e3)$`, 'u');
}
