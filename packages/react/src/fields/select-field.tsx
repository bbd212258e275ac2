import { parsePathKey } from '@messagewright/core';
import { patternOf, readings, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { Field, type FieldProps } from './field.tsx';
import { useField } from './use-field.ts';

/** Where the words of a place's values stand: for a message inside another, at the place it has in that one. */
const choicesAt = (path: string) =>
  `fields.choices.${patternOf(readings(parsePathKey(path)).at(-1) ?? [])}`;

/** A choice of one among few. */
export function SelectField({
  path,
  value,
  values,
  none = false,
  wordsAt = choicesAt(path),
  onChoose,
  layout,
  issues,
}: {
  path: string;
  /** What is chosen, where that is not what stands at the path. */
  value?: string;
  values: readonly string[];
  /** Whether nothing may be chosen, in words of its own (`none`): the member is then left out. */
  none?: boolean;
  /** Where in the dictionary the words of the values stand. */
  wordsAt?: string;
  /** What to do instead of writing the value at the path. */
  onChoose?: (value: string) => void;
  layout?: FieldProps['layout'];
  /** Issues to show instead of those of the place. */
  issues?: FieldProps['issues'];
}) {
  const words = useWords();
  const field = useField<string>(path);
  const choose = onChoose ?? ((next: string) => field.change(next === '' ? undefined : next));
  return (
    <Field field={field} canBeEmpty={false} layout={layout} issues={issues}>
      {(control) => (
        <span className="mw-select">
          <select
            {...control}
            className="mw-input"
            value={value ?? field.value ?? ''}
            disabled={field.readOnly}
            onChange={(event) => choose(event.target.value)}
          >
            {none && <option value="">{words.text(`${wordsAt}.none`)}</option>}
            {values.map((value) => (
              <option key={value} value={value}>
                {words.text(`${wordsAt}.${value}`)}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  );
}
