import { useId } from 'react';
import { useIssuesAt, useWords } from '../context/index.ts';
import { IssueList } from '../fields/index.ts';
import { OptionControl, type OptionControlProps } from './option-control.tsx';
import { placeOf } from './option-place.ts';

/** Options that belong together, as one part of the draft. */
export function OptionGroup({ place, bare = false }: OptionControlProps) {
  const words = useWords();
  const id = useId();
  const { option, path, key, heading } = place;
  const issues = useIssuesAt(path);
  const help = `${key}.help`;
  return (
    <fieldset
      className="mw-option-group"
      data-bare={bare || undefined}
      data-mw-path={path}
      aria-describedby={issues.length > 0 ? `${id}-issues` : undefined}
    >
      <legend className={bare ? 'mw-visually-hidden' : 'mw-option-group__name'}>
        {words.text(`${key}.label`)}
      </legend>
      {!bare && words.has(help) && <p className="mw-field__help">{words.text(help)}</p>}
      {issues.length > 0 && <IssueList id={`${id}-issues`} issues={issues} />}
      <div className="mw-option-group__fields">
        {option.fields?.map((field) => (
          <OptionControl key={field.key} place={placeOf(field, path, heading)} />
        ))}
      </div>
    </fieldset>
  );
}
