import { byteLength } from '../text/byte-length.ts';
import type { LengthUnit } from './limit.ts';

/**
 * How many of a unit a text has; an empty text has none. A lone surrogate is one code point and
 * three bytes. Graphemes are code points where the engine has no `Intl.Segmenter`.
 */
export function countLength(text: string, unit: LengthUnit): number {
  return units[unit].count(text);
}

/**
 * A text split at a limit: the longest beginning within it, and the surplus. Never cuts a code
 * point, nor a grapheme when those are counted; a surplus of lines begins with its line break.
 */
export function sliceAt(
  text: string,
  max: number,
  unit: LengthUnit = 'code-point',
): [within: string, surplus: string] {
  const { pieces, size } = units[unit];
  let end = 0;
  let used = 0;
  for (const piece of pieces(text)) {
    used += size(piece);
    if (used > max) break;
    end += piece.length;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** A unit: how a whole text is counted, what must not be cut, and how much each such piece is. */
interface Unit {
  count(text: string): number;
  pieces(text: string): Iterable<string>;
  size(piece: string): number;
}

const one = () => 1;
const codePoints = (text: string): Iterable<string> => text;

const units: { readonly [Name in LengthUnit]: Unit } = {
  'utf-16': { count: (text) => text.length, pieces: codePoints, size: (piece) => piece.length },
  'code-point': { count: (text) => countPieces(text), pieces: codePoints, size: one },
  grapheme: { count: (text) => countPieces(graphemes(text)), pieces: graphemes, size: one },
  byte: { count: byteLength, pieces: codePoints, size: byteLength },
  line: { count: (text) => countPieces(lines(text)), pieces: lines, size: one },
};

/** Without the array that spreading would build: this runs on every keystroke. */
function countPieces(pieces: Iterable<string>): number {
  let count = 0;
  for (const _ of pieces) count++;
  return count;
}

// Made once: a segmenter takes far longer to make than to use.
let segmenter: Intl.Segmenter | undefined;

function* graphemes(text: string): Iterable<string> {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Each line but the first together with the break before it. */
function* lines(text: string): Iterable<string> {
  if (text === '') return;
  let start = 0;
  for (const { index } of text.matchAll(/\r\n|\r|\n/g)) {
    yield text.slice(start, index);
    start = index;
  }
  yield text.slice(start);
}
