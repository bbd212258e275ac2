import { useId } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { useValueAt } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';
import { OptionControl } from './option-control.tsx';
import { type OptionPlace, saysSomething } from './option-place.ts';
import { optionValue } from './option-value.ts';
import { useOptionSeverity, useOptionValue } from './use-option-state.ts';

/** One option in the dialog: its name, what it does, what it holds; and its control once it is open. */
export function OptionRow({
  place,
  isOpen,
  inForm,
  onToggle,
}: {
  place: OptionPlace;
  isOpen: boolean;
  /** Whether its control stands in the form, so that the row leads there. */
  inForm: boolean;
  onToggle: () => void;
}) {
  const words = useWords();
  const { readOnly } = useBuilder();
  const { option, path, key } = place;
  const value = useOptionValue(place);
  const severity = useOptionSeverity(place);
  const [, change] = useValueAt<unknown>(path);
  const id = useId();
  const label = words.text(`${key}.label`);
  const help = `${key}.help`;
  const hasValue = saysSomething(value);
  const shown = hasValue ? optionValue(words, option, value, key) : '';
  return (
    <li className="mw-option" data-open={isOpen || undefined} data-set={hasValue || undefined}>
      <div className="mw-option__head">
        <button
          type="button"
          className="mw-option__toggle"
          data-row={path}
          aria-expanded={inForm ? undefined : isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-describedby={words.has(help) ? `${id}-help` : undefined}
          onClick={onToggle}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          <span className="mw-option__name">
            {label}
            {severity && (
              <span className="mw-option__issue" data-severity={severity}>
                <Icon name={severity === 'error' ? 'alert' : 'warning'} />
                <span className="mw-visually-hidden">
                  {words.text(`optionForm.severity.${severity}`)}
                </span>
              </span>
            )}
          </span>
          {shown !== '' && (
            <span className="mw-option__value">
              <bdi>{shown}</bdi>
            </span>
          )}
          {inForm && <span className="mw-option__where">{words.text('optionForm.inForm')}</span>}
        </button>
        {hasValue && !readOnly && (
          <button
            type="button"
            className="mw-add mw-option__clear"
            aria-label={words.text('optionForm.clear', { label })}
            onClick={(event) => {
              // The button goes with what it cleared.
              event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-row]')?.focus();
              change(undefined);
            }}
          >
            {words.text('optionForm.clearShort')}
          </button>
        )}
      </div>
      {words.has(help) && (
        <p className="mw-option__help" id={`${id}-help`}>
          {words.text(help)}
        </p>
      )}
      {isOpen && (
        <div className="mw-option__editor" id={id}>
          <OptionControl place={place} bare />
        </div>
      )}
    </li>
  );
}
