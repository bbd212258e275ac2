import { isHigh, isLow } from './byte-length.ts';
import { unit } from './characters.ts';

/** The end of the characters from `start` that stand for themselves in JSON's own strings. */
export function plainEnd(text: string, start: number): number {
  let end = start;
  let width = plainWidth(text, end);
  while (width > 0) {
    end += width;
    width = plainWidth(text, end);
  }
  return end;
}

/** The same in a string with other quotes. */
export function otherPlainEnd(text: string, start: number, closers: string): number {
  let end = start;
  while (!closers.includes(text.charAt(end))) {
    const width = plainWidth(text, end);
    if (width === 0) break;
    end += width;
  }
  return end;
}

/** Units of the plain character at an offset; 0 for a quote, an escape, anything odd, and the end. */
function plainWidth(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  // The unit behind the end is NaN, for which no comparison is true.
  if (!(code >= unit.space) || code === unit.quote || code === unit.backslash) return 0;
  if ((code & 0xf800) !== 0xd800) return 1;
  return isHigh(code) && isLow(text.charCodeAt(at + 1)) ? 2 : 0;
}
