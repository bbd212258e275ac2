import { Field } from './field.tsx';
import { type OwnWords, useField } from './use-field.ts';

/** A choice between on and off. */
export function SwitchField({
  path,
  fallback = false,
  words,
  change,
}: {
  path: string;
  /** What holds while nothing is chosen. */
  fallback?: boolean;
  /** Words from elsewhere than the fields' own, such as those of a provider's option. */
  words?: OwnWords;
  /** Takes what was chosen, instead of writing it. */
  change?: ((value: boolean) => void) | undefined;
}) {
  const field = { ...useField<boolean>(path), ...words, ...(change && { change }) };
  return (
    <Field field={field} layout="switch">
      {(control) => (
        <input
          {...control}
          className="mw-switch"
          type="checkbox"
          role="switch"
          checked={field.value ?? fallback}
          aria-checked={field.value ?? fallback}
          disabled={field.readOnly}
          onChange={(event) => field.change(event.target.checked)}
        />
      )}
    </Field>
  );
}
