import { useId } from 'react';
import { useWords } from '../context/index.ts';
import { Field } from './field.tsx';
import { useField } from './use-field.ts';

const answers = [
  { name: 'unset', value: undefined },
  { name: 'yes', value: true },
  { name: 'no', value: false },
] as const;

/** A question that may stay open: nothing said, yes, or no. */
export function YesNoField({ path }: { path: string }) {
  const words = useWords();
  const name = useId();
  const field = useField<boolean>(path);
  return (
    <Field field={field} canBeEmpty={false}>
      {({ 'aria-required': required, ...control }) => (
        <div
          {...control}
          className="mw-segmented"
          role="radiogroup"
          aria-required={required}
          aria-labelledby={`${field.id}-label`}
        >
          {answers.map((answer) => (
            <label key={answer.name} className="mw-segmented__option">
              <input
                type="radio"
                className="mw-visually-hidden"
                name={name}
                // Belongs to no form, so that a form around the builder does not send it along.
                form={`${name}-none`}
                checked={field.value === answer.value}
                disabled={field.readOnly}
                onChange={() => field.change(answer.value)}
              />
              <span className="mw-segmented__label">
                {words.text(`controls.yesNo.${answer.name}`)}
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
