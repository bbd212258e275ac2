import type { Issue } from '@messagewright/core';
import { textCounter } from './counter.tsx';
import { Field } from './field.tsx';
import { TextArea } from './text-area.tsx';
import { useField } from './use-field.ts';

/** A text in a language for machines, such as HTML: monospaced, left to right, without spelling help. */
export function SourceField({
  path,
  rows = 8,
  issues = [],
}: {
  path: string;
  rows?: number;
  /** What is wrong around the field, and is best said at it. */
  issues?: readonly Issue[];
}) {
  const field = useField<string>(path);
  const text = field.value ?? '';
  return (
    <Field field={field} issues={[...field.issues, ...issues]} counter={textCounter(text, field)}>
      {(control) => (
        <TextArea
          {...control}
          className="mw-input"
          data-mono
          rows={rows}
          dir="ltr"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          text={text}
          placeholder={field.placeholder}
          readOnly={field.readOnly}
          onChange={({ target }) => field.change(target.value)}
        />
      )}
    </Field>
  );
}
