import { codeName, isInvisible } from './invisible-characters.ts';

/** Part of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** A stretch of text to draw one way. */
export interface TextPiece {
  text: string;
  /** Past the limit. */
  surplus: boolean;
  /** A placeholder that has no value yet. */
  open?: true | undefined;
  /** The name of an invisible character (`U+202E`) that a badge stands for, and how often in a row. */
  invisible?: { code: string; count: number } | undefined;
}

/**
 * Where, in UTF-16 units, the first `count` code points of a text end. A text that is not longer
 * gives `Infinity`: nothing of it lies beyond.
 */
export function cutAfter(text: string, count: number): number {
  let index = 0;
  for (let seen = 0; seen < count && index < text.length; seen++) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index < text.length ? index : Number.POSITIVE_INFINITY;
}

/** How many code points a text has; an unpaired surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count++) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return count;
}

/**
 * Splits a text that starts at `at` of its source, where everything from `cut` on is surplus and some
 * ranges, in order, are open.
 */
export function textPieces(
  text: string,
  at: number,
  cut: number,
  open: readonly TextRange[] = [],
): TextPiece[] {
  const pieces: TextPiece[] = [];
  const boundary = cut - at;
  for (let start = 0; start < text.length; ) {
    const surplus = start >= boundary;
    const range = open.find(({ end }) => end > at + start);
    const isOpen = range !== undefined && range.start <= at + start;
    const edge = (isOpen ? range?.end : range?.start) ?? Number.POSITIVE_INFINITY;
    const limit = Math.min(text.length, edge - at, surplus ? text.length : boundary);
    const unit = text.charCodeAt(start);
    const invisible = isInvisible(unit);
    let end = start + 1;
    while (end < limit && belongs(text.charCodeAt(end), invisible ? unit : undefined)) end++;
    const run = { code: codeName(unit), count: end - start };
    pieces.push({
      text: text.slice(start, end),
      surplus,
      ...(isOpen ? { open: true } : {}),
      ...(invisible ? { invisible: run } : {}),
    });
    start = end;
  }
  return pieces;
}

/** Whether a unit continues a run: of the same invisible character, or of visible text. */
function belongs(unit: number, invisible: number | undefined): boolean {
  return invisible === undefined ? !isInvisible(unit) : unit === invisible;
}
