import { useId } from 'react';

interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
  className?: string | undefined;
}

/** One choice of a few, side by side. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, options, onChange, className = '' } = props;
  const id = useId();
  return (
    <fieldset className={`mw-segmented ${className}`.trim()}>
      <legend className="mw-visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="mw-segmented__option">
          <input
            type="radio"
            className="mw-visually-hidden"
            name={id}
            // Belongs to no form, so that a form around the builder does not send it along.
            form={`${id}-none`}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="mw-segmented__label">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
