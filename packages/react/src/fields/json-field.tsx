import type { Issue } from '@messagewright/core';
import { useRef } from 'react';
import { useWords } from '../context/index.ts';
import { Field } from './field.tsx';
import { offsetOf } from './offset-of.ts';
import { TextArea } from './text-area.tsx';
import { useField } from './use-field.ts';

/** JSON written by hand; may be unfinished while it is typed. The Tab key leaves it as any other field. */
export function JsonField({
  path,
  optional = false,
}: {
  path: string;
  /** Whether it may stay empty, and says so; emptied, it is taken out of the draft. */
  optional?: boolean;
}) {
  const words = useWords();
  const field = useField<string>(path);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = field.value ?? '';
  const wayTo = ({ params: { line, column } }: Issue) =>
    typeof line === 'number' &&
    typeof column === 'number' && (
      <button
        type="button"
        className="mw-issue__repair"
        onClick={() => putCaret(area.current, line, column)}
      >
        {words.text('fields.json.goTo', { line, column })}
      </button>
    );
  return (
    <Field
      field={field}
      canBeEmpty={optional}
      issues={field.issues.map(withReason)}
      afterIssue={wayTo}
    >
      {(control) => (
        <TextArea
          {...control}
          className="mw-input"
          data-mono
          ref={area}
          rows={8}
          // JSON is written from left to right whatever its texts are.
          dir="ltr"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          text={text}
          readOnly={field.readOnly}
          onChange={({ target: { value } }) =>
            field.change(optional && value === '' ? undefined : value)
          }
        />
      )}
    </Field>
  );
}

/** An issue of the text inside says more than that the text is no JSON. */
function withReason(issue: Issue): Issue {
  const { reason } = issue.params;
  return typeof reason === 'string' ? { ...issue, code: reason } : issue;
}

function putCaret(area: HTMLTextAreaElement | null, line: number, column: number): void {
  if (!area) return;
  const offset = offsetOf(area.value, line, column);
  area.focus();
  area.setSelectionRange(offset, offset);
}
