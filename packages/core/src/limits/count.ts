import { byteLength } from '../text/byte-length.ts';
import type { LengthUnit } from './limit.ts';

/** How many units a text has. A lone surrogate is one code point and three bytes. */
export function countLength(text: string, unit: LengthUnit): number {
  return counters[unit](text);
}

const counters: { readonly [Unit in LengthUnit]: (text: string) => number } = {
  'utf-16': (text) => text.length,
  'code-point': countCodePoints,
  grapheme: (text) => graphemes(text).length,
  byte: byteLength,
  line: (text) => text.split(/\r\n|\r|\n/).length,
};

/** Without the array that spreading would build: this runs on every keystroke. */
function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Code points where the engine cannot segment. */
function graphemes(text: string): string[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...text];
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

/** A text split at a limit of code points: what fits, and the surplus. Never cuts a code point. */
export function sliceAt(text: string, max: number): [within: string, surplus: string] {
  let end = 0;
  let count = 0;
  for (const character of text) {
    if (count === max) break;
    end += character.length;
    count++;
  }
  return [text.slice(0, end), text.slice(end)];
}
