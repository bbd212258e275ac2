import type { Header } from '@messagewright/core';
import { useIssuesAt } from '../context/index.ts';
import { Counter, isCounted } from './counter.tsx';
import { Field } from './field.tsx';
import { TextControl } from './text-field.tsx';
import { useField, useValueAt } from './use-field.ts';

/** A line of text above the body. Emptying it takes the header out of the draft. */
export function HeaderField({ path }: { path: string }) {
  const field = useField<string>(`${path}.text`);
  const [header, changeHeader] = useValueAt<Header>(path);
  const text = field.value ?? '';
  const issues = [field.issues, useIssuesAt(`${path}.type`), useIssuesAt(path)].flat();
  const change = (next: string) => {
    const before = header?.type === 'text' ? header : undefined;
    changeHeader(next === '' ? undefined : { ...before, type: 'text', text: next });
  };
  // A header may always be left out, though one that is there may not be empty.
  const optional = { ...field, limit: { ...field.limit, required: false } };
  return (
    <Field
      field={optional}
      issues={issues}
      counter={
        isCounted(text, field.limit) && (
          <Counter id={`${field.id}-counter`} text={text} limit={field.limit} />
        )
      }
    >
      {(wiring) => <TextControl wiring={wiring} field={optional} text={text} change={change} />}
    </Field>
  );
}
