const wordPattern = /^[\p{L}\p{N}\p{M}]$/u;
const spacePattern = /^\s$/;

// Marks by Unicode's book, but they end an emoji, and an emoji is no part of a word.
const emojiMarks = new Set([0xfe0e, 0xfe0f, 0x20e3]);

function isWord(code: number | undefined): boolean {
  if (code === undefined) return false;
  if (code < 0x80) {
    return (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a)
    );
  }
  return !emojiMarks.has(code) && wordPattern.test(String.fromCodePoint(code));
}

function codeBefore(text: string, index: number): number | undefined {
  if (index <= 0) return undefined;
  const low = text.charCodeAt(index - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff;
  const whole = isLow && index >= 2 ? text.codePointAt(index - 2) : undefined;
  return whole !== undefined && whole > 0xffff ? whole : low;
}

/** Whether the character before `index` belongs to a word: a letter, a digit or a mark on one. */
export function isWordBefore(text: string, index: number): boolean {
  return isWord(codeBefore(text, index));
}

/** Whether the character at `index` belongs to a word. */
export function isWordAt(text: string, index: number): boolean {
  return isWord(text.codePointAt(index));
}

/** Whether there is white space, or no character at all, at `index`. */
export function isSpaceAt(text: string, index: number): boolean {
  const character = text[index];
  return character === undefined || spacePattern.test(character);
}
