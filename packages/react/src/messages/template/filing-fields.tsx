import { useWords } from '../../context/index.ts';
import { Carried, Field, TextField, useField } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { AgentsTextField } from './agents-text-field.tsx';
import { useOwnWords } from './use-own-words.ts';

/**
 * What a service keeps of a template beside what it sends: the words that its agents see in its place, and
 * how it is filed.
 */
export function FilingFields({ path }: MessageFormProps) {
  const namespaceWords = useOwnWords('namespace');
  return (
    <>
      <Carried path={`${path}.preview`} example="x">
        <AgentsTextField path={`${path}.preview`} />
      </Carried>
      <div className="mw-pair mw-template-filing">
        <Carried path={`${path}.category`} example="x">
          <CategoryField path={`${path}.category`} />
        </Carried>
        <Carried path={`${path}.namespace`} example="x">
          <TextField path={`${path}.namespace`} words={namespaceWords} />
        </Carried>
      </div>
    </>
  );
}

/** The platform's categories; one that is none of them is kept and offered as it is. */
const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION'];

function CategoryField({ path }: { path: string }) {
  const words = useWords();
  const field = { ...useField<string>(path), ...useOwnWords('category') };
  const { value = '' } = field;
  const others = value === '' || categories.includes(value) ? [] : [value];
  return (
    <Field field={field}>
      {(control) => (
        <span className="mw-select">
          <select
            {...control}
            className="mw-input"
            value={value}
            disabled={field.readOnly}
            onChange={({ target }) => field.change(target.value || undefined)}
          >
            <option value="">{words.text('builder.templates.form.noCategory')}</option>
            {categories.map((category) => (
              <option key={category} value={category}>
                {words.text(`builder.templates.categories.${category}`)}
              </option>
            ))}
            {others.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  );
}
