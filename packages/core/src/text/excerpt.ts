import { isHigh } from './byte-length.ts';

const longest = 40;
// Control, format and private characters, lone surrogates, and every space but the usual one.
const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/**
 * A piece of somebody's text that is safe to quote: at most 40 characters, then an ellipsis, and
 * characters that cannot be seen are written as U+00A0. Issues must not grow with hostile text.
 */
export function excerpt(text: string, from = 0, to: number = text.length): string {
  const isCut = to - from > longest;
  let end = isCut ? from + longest : to;
  if (isCut && isHigh(text.charCodeAt(end - 1))) end--;
  return text.slice(from, end).replace(unseen, codeName) + (isCut ? '…' : '');
}

/** The one character at an offset, safe to quote. */
export function characterAt(text: string, offset: number): string {
  return excerpt(String.fromCodePoint(text.codePointAt(offset) ?? 0xfffd));
}

/** The name of a character: `U+000A`. */
export function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
