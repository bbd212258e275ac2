import { useBuilder, useIssuesAt, useWords } from '../context/index.ts';
import { IssueList, useValueAt } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';
import type { OptionPlace } from './option-place.ts';
import { optionValue } from './option-value.ts';
import { useOptionSeverity, useOptionValue, useSetOptions } from './use-option-state.ts';

/** What is set and has no control in the form: each with a way to it, and a way to be rid of it. */
export function SetOptions({
  places,
  onEdit,
  onRemoved,
}: {
  places: readonly OptionPlace[];
  onEdit: (place: OptionPlace) => void;
  onRemoved: (place: OptionPlace) => void;
}) {
  const words = useWords();
  const set = useSetOptions(places);
  if (set.length === 0) return null;
  return (
    <ul className="mw-set-options" aria-label={words.text('optionForm.set')}>
      {set.map((place) => (
        <SetOption
          key={place.path}
          place={place}
          onEdit={() => onEdit(place)}
          onRemoved={() => onRemoved(place)}
        />
      ))}
    </ul>
  );
}

function SetOption({
  place,
  onEdit,
  onRemoved,
}: {
  place: OptionPlace;
  onEdit: () => void;
  onRemoved: () => void;
}) {
  const words = useWords();
  const { readOnly, idFor } = useBuilder();
  const value = useOptionValue(place);
  const severity = useOptionSeverity(place);
  const issues = useIssuesAt(place.path);
  const [, change] = useValueAt<unknown>(place.path);
  const label = words.text(`${place.key}.label`);
  return (
    <li className="mw-set-option" data-severity={severity}>
      <div className="mw-set-option__line">
        <span className="mw-set-option__name">{label}</span>
        <span className="mw-set-option__value">
          <bdi>{optionValue(words, place.option, value, place.key)}</bdi>
        </span>
        <button
          type="button"
          className="mw-add"
          aria-label={words.text(readOnly ? 'optionForm.show' : 'optionForm.edit', { label })}
          onClick={onEdit}
        >
          {words.text(readOnly ? 'optionForm.showShort' : 'optionForm.editShort')}
        </button>
        {!readOnly && (
          <button
            type="button"
            className="mw-icon-button"
            aria-label={words.text('optionForm.remove', { label })}
            onClick={() => {
              change(undefined);
              onRemoved();
            }}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
      {issues.length > 0 && <IssueList id={`${idFor(place.path)}-set-issues`} issues={issues} />}
    </li>
  );
}
