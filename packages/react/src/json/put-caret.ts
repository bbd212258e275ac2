import { offsetOf } from '../fields/offset-of.ts';

/** Focuses a text area with the caret at a line and column, both from 1, and brings it into view. */
export function putCaret(area: HTMLTextAreaElement, line: number, column: number): void {
  const offset = offsetOf(area.value, line, column);
  // In this order: browsers bring the caret into view when the focus comes, not when the caret moves.
  area.setSelectionRange(offset, offset);
  area.focus();
}
