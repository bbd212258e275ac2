import { type ClipboardEvent, useState } from 'react';
import { useWords } from '../context/index.ts';
import { Field } from './field.tsx';
import { isUnfinishedNumber, parseNumber } from './parse-number.ts';
import { useField } from './use-field.ts';

/** A number of the draft. Empty is no number; what is none yet stays as it was typed. */
export function NumberField({
  path,
  describedBy,
  onPaste,
}: {
  path: string;
  /** DOM id of a text elsewhere that describes the control. */
  describedBy?: string;
  /** May take a pasted text over, by preventing the default. */
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}) {
  const words = useWords();
  const field = useField<number>(path);
  const [typed, setTyped] = useState('');
  const [isHere, setIsHere] = useState(false);
  const parsed = parseNumber(typed);
  // What was typed counts as long as it says what the draft says: `33,50` is not to become `33.5`.
  const isMine = parsed.value === field.value && (isHere || typed.trim() !== '');
  const text = isMine ? typed : String(field.value ?? '');
  const isWrong = isMine && !parsed.valid && !(isHere && isUnfinishedNumber(typed));
  const change = (next: string) => {
    setTyped(next);
    field.change(parseNumber(next).value);
  };
  return (
    <Field
      field={field}
      describedBy={describedBy}
      complaint={
        isWrong
          ? words.text('fields.notANumber', { example: field.placeholder ?? '1.5' })
          : undefined
      }
    >
      {(control) => (
        <input
          {...control}
          className="mw-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          // Signs and digits keep their order in every language.
          dir="ltr"
          value={text}
          placeholder={field.placeholder}
          readOnly={field.readOnly}
          onChange={(event) => change(event.target.value)}
          onPaste={onPaste}
          onFocus={() => setIsHere(true)}
          onBlur={() => setIsHere(false)}
        />
      )}
    </Field>
  );
}
