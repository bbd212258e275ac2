import { useWords } from '../context/index.ts';
import { Field } from './field.tsx';
import { Segments } from './segmented.tsx';
import { useField } from './use-field.ts';

const answers = [
  { name: 'unset', value: undefined },
  { name: 'yes', value: true },
  { name: 'no', value: false },
] as const;

/** A question that may stay open: nothing said, yes, or no. */
export function YesNoField({ path }: { path: string }) {
  const words = useWords();
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
          <Segments
            value={answers.find(({ value }) => value === field.value)?.name}
            options={answers.map(({ name }) => ({
              value: name,
              label: words.text(`controls.yesNo.${name}`),
            }))}
            disabled={field.readOnly}
            onChange={(name) => field.change(answers.find((each) => each.name === name)?.value)}
          />
        </div>
      )}
    </Field>
  );
}
