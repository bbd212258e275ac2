import { getAt, parsePathKey } from '@messagewright/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useBuilder } from '../context/index.ts';
import { useFiles } from '../files/files-context.ts';
import { withOwnFiles } from '../files/with-own-files.ts';
import { type FreshId, freshIds, withFreshIds } from './fresh-ids.ts';

/** Makes a new item; every id in it comes from `freshId`. */
export type CreateItem = (freshId: FreshId) => object;

/** A list of the draft and what can be done with it. */
export interface Repeat {
  /** One key per item, kept when it moves. */
  keys: readonly string[];
  list: RefObject<HTMLUListElement | null>;
  addButton: RefObject<HTMLButtonElement | null>;
  /** Puts an item at the end: one of the list's own kind, or another. */
  add(make?: CreateItem): void;
  /** Puts several at the end; the focus stays where it is. */
  addAll(items: readonly object[]): void;
  duplicate(index: number): void;
  remove(index: number): void;
  move(from: number, to: number): void;
}

const firstControl = ':is(input, textarea, select)';
const moreButton = '[data-part="more"]';

/** See `Repeat`. The focus goes where the work went. */
export function useRepeat(path: string, create: CreateItem): Repeat {
  const { form, store } = useBuilder();
  const files = useFiles();
  const { fields, append, insert, remove, move } = useFieldArray({
    control: form.control,
    name: path,
    keyName: '_key',
  });
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<{ index: number; selector: string }>(undefined);
  useEffect(() => {
    const next = focusNext.current;
    if (!next || fields.length !== list.current?.children.length) return;
    focusNext.current = undefined;
    const item = list.current.children[Math.min(next.index, fields.length - 1)];
    (item?.querySelector<HTMLElement>(next.selector) ?? addButton.current)?.focus();
  }, [fields]);
  const fresh = () => freshIds(store.get().draft.message);
  return {
    keys: fields.map(({ _key }) => _key),
    list,
    addButton,
    add(make = create) {
      focusNext.current = { index: fields.length, selector: firstControl };
      append(make(fresh()), { shouldFocus: false });
    },
    addAll: (items) => append([...items], { shouldFocus: false }),
    duplicate(index) {
      const item = getAt(store.get().draft, [...parsePathKey(path), index]);
      const like = create((stem) => stem);
      focusNext.current = { index: index + 1, selector: firstControl };
      const copy = withOwnFiles(withFreshIds(item, like, fresh()), files);
      insert(index + 1, copy as object, { shouldFocus: false });
    },
    remove(index) {
      focusNext.current = { index, selector: moreButton };
      remove(index);
    },
    move,
  };
}
