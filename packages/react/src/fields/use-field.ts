import { type Issue, parsePathKey } from '@messagewright/core';
import { useCallback, useSyncExternalStore } from 'react';
import {
  type LimitAt,
  useBuilder,
  useIssuesAt,
  useLimitAt,
  useNearestItem,
  useWords,
} from '../context/index.ts';
import { itemName, wordAt } from './path-words.ts';

/** A place of the draft as a control sees it. */
export interface FieldBinding<T> {
  path: string;
  /** DOM id of the control; `${id}-help` and the like stand around it. */
  id: string;
  value: T | undefined;
  /** `undefined` leaves the member out of the draft. */
  change(value: T | undefined): void;
  label: string;
  /** The label with the item it belongs to: `Row 2: Title`. */
  fullLabel: string;
  placeholder?: string | undefined;
  help?: string | undefined;
  limit: LimitAt;
  issues: readonly Issue[];
  readOnly: boolean;
}

/** Words that a field is given instead of looking them up by its place. */
export type OwnWords = Partial<
  Pick<FieldBinding<unknown>, 'label' | 'fullLabel' | 'placeholder' | 'help'>
>;

/**
 * The value at a place and a way to change it. Reads the form itself, not a snapshot, since a
 * controlled input has to be given back each keystroke at once; and not through the form library's
 * controller, which shows a default value in place of one that was taken out.
 */
export function useValueAt<T>(path: string): [T | undefined, (value: T | undefined) => void] {
  const { form } = useBuilder();
  const subscribe = useCallback(
    (notify: () => void) => form.subscribe({ formState: { values: true }, callback: notify }),
    [form],
  );
  const read = (): T | undefined => form.getValues(path);
  const change = useCallback((value: T | undefined) => form.setValue(path, value), [form, path]);
  return [useSyncExternalStore(subscribe, read, read), change];
}

/** Everything a field needs to know about its place. */
export function useField<T>(path: string): FieldBinding<T> {
  const { idFor, readOnly } = useBuilder();
  const words = useWords();
  const [value, change] = useValueAt<T>(path);
  const place = parsePathKey(path);
  const label = wordAt(words, 'labels', place) ?? path;
  const item = useNearestItem(path);
  return {
    path,
    id: idFor(path),
    value,
    change,
    label,
    fullLabel: item ? words.text('fields.inItem', { item: itemName(words, item), label }) : label,
    placeholder: wordAt(words, 'placeholders', place),
    help: wordAt(words, 'help', place),
    limit: useLimitAt(path),
    issues: useIssuesAt(path),
    readOnly,
  };
}
