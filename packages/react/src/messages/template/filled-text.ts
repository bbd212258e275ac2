import type { FilledPiece } from '@messagewright/core';
import type { TextRange } from '../../preview/text-pieces.ts';

/** The pieces of a filled text as one, so that its formatting is read as a whole, and where it is open. */
export function inOneText(pieces: readonly FilledPiece[]): { text: string; open: TextRange[] } {
  let text = '';
  const open: TextRange[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += 'placeholder' in piece ? piece.placeholder : piece.text;
    if ('placeholder' in piece) open.push({ start, end: text.length });
  }
  return { text, open };
}
