import { useId } from 'react';

/** A choice of a few, side by side. */
export interface SegmentedProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** See `SegmentedProps`. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, disabled, className = '' } = props;
  return (
    <fieldset className={`mw-segmented ${className}`.trim()} disabled={disabled}>
      <legend className="mw-visually-hidden">{label}</legend>
      <Segments {...props} />
    </fieldset>
  );
}

/** The choices alone, for a group that has its name from elsewhere. */
export function Segments<T extends string>(
  props: Pick<SegmentedProps<T>, 'value' | 'options' | 'onChange' | 'disabled'>,
) {
  const { value, options, onChange, disabled } = props;
  const id = useId();
  return (
    <>
      {options.map((option) => (
        <label key={option.value} className="mw-segmented__option">
          <input
            type="radio"
            className="mw-visually-hidden"
            name={id}
            // Belongs to no form, so that a form around the builder does not send it along.
            form={`${id}-none`}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span className="mw-segmented__label">{option.label}</span>
        </label>
      ))}
    </>
  );
}
