import { insertTextIntoField } from 'text-field-edit';
import { type Mark, markNames } from './marks.ts';
import { isMarked, type SelectedText, toggleMark } from './toggle-mark.ts';

/** Puts a formatting on what is selected, or takes it off, as one step of the browser's own undo. */
export function applyMark(area: HTMLTextAreaElement, mark: Mark): void {
  const { from, to, insert, start, end } = toggleMark(selectedText(area), mark);
  area.focus();
  area.setSelectionRange(from, to);
  insertTextIntoField(area, insert);
  area.setSelectionRange(start, end);
}

/** The formattings that the selection has, in the order of the toolbar. */
export function marksAt(area: HTMLTextAreaElement): Mark[] {
  const selected = selectedText(area);
  return markNames.filter((mark) => isMarked(selected, mark));
}

function selectedText(area: HTMLTextAreaElement): SelectedText {
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}
