/** One of a few, all in sight. */
export interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  options: readonly T[];
  labels: Readonly<Record<T, string>>;
  /** Whether each option is a language, and its label in it. */
  areLanguages?: boolean | undefined;
  value: T;
  onChange(value: T): void;
}

/** Radio buttons under a heading. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, label, options, labels, areLanguages, value, onChange } = props;
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} className="choice-option">
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span lang={areLanguages ? option : undefined}>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
