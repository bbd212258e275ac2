import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '../context/index.ts';
import { Field } from './field.tsx';
import { isUnfinishedNumber, parseNumber } from './parse-number.ts';
import { useField } from './use-field.ts';

/** A number of the draft. Empty is no number; what is none yet stays as it was typed. */
export function NumberField({
  path,
  describedBy,
  scale = 1,
  after,
  onPaste,
  onLeave,
}: {
  path: string;
  /** DOM id of a text elsewhere that describes the control. */
  describedBy?: string | undefined;
  /** The draft holds the number times this, as a whole number. */
  scale?: number;
  /** What stands under the control. */
  after?: ReactNode;
  /** May take a pasted text over, by preventing the default. */
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  /** Is given a text that is no number when the author leaves it. */
  onLeave?: (text: string) => void;
}) {
  const words = useWords();
  const field = useField<number>(path);
  const [typed, setTyped] = useState('');
  const [isHere, setIsHere] = useState(false);
  const parsed = parseNumber(typed);
  // What was typed counts as long as it says what the draft says: `33,50` is not to become `33.5`.
  const isMine = scaled(parsed.value, scale) === field.value && (isHere || typed.trim() !== '');
  const text = isMine ? typed : shown(field.value, scale);
  const isWrong = isMine && !parsed.valid && !(isHere && isUnfinishedNumber(typed));
  const change = (next: string) => {
    setTyped(next);
    field.change(scaled(parseNumber(next).value, scale));
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
        <>
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
            onBlur={() => {
              setIsHere(false);
              if (isMine && !parsed.valid) onLeave?.(typed);
            }}
          />
          {after}
        </>
      )}
    </Field>
  );
}

function scaled(value: number | undefined, scale: number): number | undefined {
  return value === undefined || scale === 1 ? value : Math.round(value * scale);
}

function shown(value: number | undefined, scale: number): string {
  return value === undefined ? '' : String(value / scale);
}
