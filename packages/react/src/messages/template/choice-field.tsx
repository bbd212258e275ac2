import { useWords } from '../../context/index.ts';
import { Field, useField } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';

/** A choice of one among few; what is there already is offered too, even where it is none of them. */
export function ChoiceField({
  path,
  values,
  wordsAt,
  onChoose,
}: {
  path: string;
  values: readonly string[];
  /** Where in the dictionary the words of the values stand; those without words show as they are. */
  wordsAt: string;
  onChoose(value: string): void;
}) {
  const words = useWords();
  const field = useField<string>(path);
  const shown = new Set(field.value === undefined ? values : [...values, field.value]);
  const nameOf = (value: string) =>
    words.has(`${wordsAt}.${value}`) ? words.text(`${wordsAt}.${value}`) : value;
  return (
    <Field field={field} canBeEmpty={false}>
      {(control) => (
        <span className="mw-select">
          <select
            {...control}
            className="mw-input"
            value={field.value ?? ''}
            disabled={field.readOnly}
            onChange={(event) => onChoose(event.target.value)}
          >
            {[...shown].map((value) => (
              <option key={value} value={value}>
                {nameOf(value)}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  );
}
