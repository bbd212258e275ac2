import { useState } from 'react';
import { Field } from './field.tsx';
import { useField } from './use-field.ts';

/** A date as ISO text: `1990-04-23`. What came as other text is shown and kept as text. */
export function DateField({ path }: { path: string }) {
  const field = useField<string>(path);
  const text = field.value ?? '';
  // A date control would show nothing of it; once a text, it stays one, so that nobody loses the focus.
  const [isText, setIsText] = useState(false);
  if (!isText && text !== '' && !isDate(text)) setIsText(true);
  return (
    <Field field={field}>
      {(control) => (
        <input
          {...control}
          className="mw-input"
          type={isText ? 'text' : 'date'}
          value={text}
          placeholder={field.placeholder}
          readOnly={field.readOnly}
          onChange={(event) => field.change(event.target.value || undefined)}
        />
      )}
    </Field>
  );
}

/** Whether a text is a day of the calendar, written as a date control writes it. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
