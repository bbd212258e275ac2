import { useWords } from '../../context/index.ts';
import { Field, TextField, useField, useIsCarried } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { AgentsTextField } from './agents-text-field.tsx';
import { useOwnWords } from './use-own-words.ts';

/**
 * What a service keeps of a template beside what it sends: the words that its agents see in its place, and
 * how it is filed.
 */
export function FilingFields({ path }: MessageFormProps) {
  const words = useWords();
  const namespaceWords = useOwnWords('namespace');
  const takes = {
    preview: useIsCarried(`${path}.preview`, 'x'),
    category: useIsCarried(`${path}.category`, 'x'),
    namespace: useIsCarried(`${path}.namespace`, 'x'),
  };
  if (!Object.values(takes).includes(true)) return null;
  const title = words.text('builder.templates.groups.desk');
  return (
    <fieldset className="mw-template-group" aria-label={title}>
      <div className="mw-template-group__title" aria-hidden="true">
        {title}
      </div>
      {takes.preview && <AgentsTextField path={`${path}.preview`} />}
      <div className="mw-pair mw-template-filing">
        {takes.category && <CategoryField path={`${path}.category`} />}
        {takes.namespace && <TextField path={`${path}.namespace`} words={namespaceWords} />}
      </div>
    </fieldset>
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
