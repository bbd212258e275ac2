import { readPayload, type Severity } from '@messagewright/core';
import { type RefObject, type SyntheticEvent, useMemo } from 'react';
import { useWords } from '../context/index.ts';
import type { LocatedIssue } from './import-reading.ts';
import { LineGutter } from './line-gutter.tsx';

interface ImportEditorProps {
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onChange(text: string): void;
  /** More was pasted or dropped than can be read: it is not put in. */
  onTooLarge(text: string): void;
  issues: readonly LocatedIssue[];
  id: string;
  describedBy: string;
  invalid: boolean;
}

/** A text area with numbered lines. The browser holds its text, so that typing renders nothing large. */
export function ImportEditor(props: ImportEditorProps) {
  const { area, text, onChange, onTooLarge, issues, id, describedBy, invalid } = props;
  const words = useWords();
  const lines = useMemo(() => countLines(text), [text]);
  const marks = useMemo(() => worstByLine(issues), [issues]);

  const guard = (event: SyntheticEvent, data: DataTransfer) => {
    const added = data.getData('text/plain');
    if (!isTooLarge(added)) return;
    event.preventDefault();
    onTooLarge(added);
  };

  return (
    <div className="mw-editor" dir="ltr" data-invalid={invalid || undefined}>
      <LineGutter area={area} lines={lines} marks={marks} />
      <textarea
        ref={area}
        id={id}
        className="mw-editor__text"
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        placeholder={words.text('json.import.placeholder')}
        defaultValue={text}
        wrap="off"
        rows={12}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        onChange={(event) => onChange(event.target.value)}
        onPaste={(event) => guard(event, event.clipboardData)}
        onDrop={(event) => guard(event, event.dataTransfer)}
      />
    </div>
  );
}

/** A page with that much text in a text area stands still for a long time, and to no purpose. */
function isTooLarge(text: string): boolean {
  return readPayload(text).issues.some(({ code }) => code === 'text.too-large');
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function worstByLine(issues: readonly LocatedIssue[]): ReadonlyMap<number, Severity> {
  const worst = new Map<number, Severity>();
  for (const { line, issue } of issues) {
    if (worst.get(line) !== 'error') worst.set(line, issue.severity);
  }
  return worst;
}
