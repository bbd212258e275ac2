import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { findControl, useBuilder, useWords } from '../context/index.ts';
import { groupOptions } from './option-groups.ts';
import { isSet, type OptionPlace } from './option-place.ts';
import { OptionRow } from './option-row.tsx';
import { createOptionSearch } from './search-options.ts';
import { wireNameOf } from './wire-name.ts';

/** Every option, found by words: a field to search in, and the options under their headings. */
export interface OptionsListProps {
  places: readonly OptionPlace[];
  query: string;
  onQuery(query: string): void;
  /** The path of the open option. */
  opened: string | undefined;
  onOpened(path: string | undefined): void;
  /** Whether the control of an option stands in the form. */
  isInForm(place: OptionPlace): boolean;
  onGoToForm(place: OptionPlace): void;
  search: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLDivElement | null>;
}

/** See `OptionsListProps`. Arrow keys walk from the search through the options; Enter opens one. */
export function OptionsList(props: OptionsListProps) {
  const { places, query, opened, onOpened, isInForm, list, search } = props;
  const words = useWords();
  const { store } = useBuilder();
  const id = useId();
  const find = useMemo(() => {
    const { map } = store.get().prepared;
    return createOptionSearch(places, words, (path) => wireNameOf(map, path));
  }, [places, words, store]);
  // Once, so that nothing moves away under the hands of who writes in it.
  const [set] = useState(() => {
    const { draft } = store.get();
    return new Set(places.filter((place) => isSet(draft, place)).map(({ path }) => path));
  });
  const isSearch = query.trim() !== '';
  const found = useMemo(() => find(query), [find, query]);
  const groups = isSearch ? [{ heading: '', places: found }] : groupOptions(places, set);

  const choose = (place: OptionPlace) => {
    if (isInForm(place)) {
      props.onGoToForm(place);
      return;
    }
    const isOpening = opened !== place.path;
    // Drawn at once, so that there is something to focus.
    flushSync(() => onOpened(isOpening ? place.path : undefined));
    const control = isOpening && list.current && findControl(list.current, place.path);
    if (!control) return;
    control.closest('.mw-option')?.scrollIntoView({ block: 'nearest' });
    control.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(target);
    if (at === -1) return;
    const targets: Record<string, HTMLElement | null | undefined> = {
      ArrowDown: rows[at + 1] ?? target,
      ArrowUp: at === 0 ? search.current : rows[at - 1],
      Home: rows[0],
      End: rows.at(-1),
    };
    const next = targets[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const leaveSearch = (event: KeyboardEvent) => {
    const [first] = found;
    if (event.key === 'Enter') {
      // Never a form around the builder.
      event.preventDefault();
      if (isSearch && first) choose(first);
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
    }
  };
  return (
    <>
      <div className="mw-options__search">
        <input
          className="mw-input"
          type="search"
          ref={search}
          aria-label={words.text('optionForm.search')}
          placeholder={words.text('optionForm.search')}
          aria-describedby={`${id}-count`}
          autoComplete="off"
          value={query}
          onChange={(event) => props.onQuery(event.target.value)}
          onKeyDown={leaveSearch}
        />
        <p className="mw-options__count" id={`${id}-count`} role="status">
          {found.length === 0
            ? words.text('optionForm.none')
            : words.text(isSearch ? 'optionForm.found' : 'optionForm.count', {
                count: found.length,
              })}
        </p>
      </div>
      <div
        className="mw-options__list"
        role="group"
        aria-label={words.text('optionForm.all')}
        ref={list}
        onKeyDown={walk}
      >
        {groups.map((group) => (
          <section
            key={group.heading}
            aria-labelledby={group.heading === '' ? undefined : `${id}-${group.heading}`}
          >
            {group.heading !== '' && (
              <h3 className="mw-options__heading" id={`${id}-${group.heading}`}>
                {words.text(`optionSections.${group.heading}`)}
              </h3>
            )}
            <ul>
              {group.places.map((place) => (
                <OptionRow
                  key={place.path}
                  place={place}
                  isOpen={opened === place.path}
                  inForm={isInForm(place)}
                  onToggle={() => choose(place)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
