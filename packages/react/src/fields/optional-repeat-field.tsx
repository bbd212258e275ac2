import { parsePathKey } from '@messagewright/core';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useBuilder, useNearestItem, useWords } from '../context/index.ts';
import { freshIds } from './fresh-ids.ts';
import { itemInText, itemName, listName, listWords } from './path-words.ts';
import { RepeatAdd } from './repeat-add.tsx';
import { RepeatField, type RepeatFieldProps } from './repeat-field.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useValueAt } from './use-field.ts';

/** A list that need not be there: without items it is no member of the draft. */
export function OptionalRepeatField(props: RepeatFieldProps) {
  const { path, create, kinds = [] } = props;
  const { readOnly, store, idFor } = useBuilder();
  const words = useWords();
  const [items, change] = useValueAt<readonly object[]>(path);
  const [region, say] = useAnnouncer();
  const box = useRef<HTMLDivElement>(null);
  const hadItems = useRef(false);
  const place = parsePathKey(path);
  const first = itemInText(words, [...place, 0]);
  const isEmpty = items === undefined || items.length === 0;

  useEffect(() => {
    const wasEmptied = hadItems.current && items?.length === 0;
    hadItems.current = !isEmpty;
    if (!wasEmptied) return;
    change(undefined);
    box.current?.querySelector<HTMLElement>('button')?.focus();
    say(words.text('fields.item.removed', { item: first, count: 0 }));
  }, [items, isEmpty, change, say, words, first]);

  const add = (make = create) => {
    // Drawn at once, so that there is something to focus.
    flushSync(() => change([make(freshIds(store.get().draft.message))]));
    box.current?.querySelector<HTMLElement>(':is(input, textarea, select)')?.focus();
    say(words.text('fields.item.added', { item: first, count: 1 }));
  };
  const outer = useNearestItem(path);
  const { label, add: addLabel } = listWords(words, place, props.called);
  return (
    <div ref={box}>
      {isEmpty ? (
        <fieldset
          className="mw-repeat"
          data-part={listName(place)}
          data-mw-path={path}
          id={idFor(path)}
          data-nested={outer ? true : undefined}
          tabIndex={-1}
          aria-label={
            outer ? words.text('fields.inItem', { item: itemName(words, outer), label }) : label
          }
        >
          {!outer && (
            <div className="mw-field__top">
              <span className="mw-field__label">{label}</span>
              <span className="mw-field__optional">{words.text('fields.optional')}</span>
            </div>
          )}
          {!readOnly && (
            <div className="mw-repeat__add">
              <RepeatAdd label={addLabel} nested={outer !== undefined} kinds={kinds} add={add} />
            </div>
          )}
        </fieldset>
      ) : (
        <RepeatField {...props} />
      )}
      <span className="mw-visually-hidden" aria-live="polite" ref={region} />
    </div>
  );
}
