import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { en } from './en.ts';
import { createBytes } from './sizes.ts';
import { createTimes, type Times } from './times.ts';

/** A string that depends on a number. */
export type Plural = { one: string; other: string };

type Widen<T> = T extends string ? string : { [K in keyof T]: Widen<T[K]> };

/** Every visible string of the desk. */
export type DeskDictionary = Widen<typeof en>;

/** Values for the placeholders of a string: `{name}`. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, and how it writes numbers and times. */
export interface DeskWords {
  readonly locale: string;
  readonly t: DeskDictionary;
  readonly times: Times;
  /** A size in words; takes bytes. */
  bytes(count: number): string;
  /** A string with its placeholders filled in. */
  fill(text: string, values: Values): string;
  /** The form of a string for a number, filled in. */
  count(entry: Plural, count: number): string;
}

/** The words of a language, outside React too. */
export function createDeskWords(locale: string, t: DeskDictionary): DeskWords {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const shown = (value: string | number | undefined) =>
    typeof value === 'number' ? numbers.format(value) : (value ?? '');
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name])).trim();
  return {
    locale,
    t,
    times: createTimes(locale),
    bytes: createBytes(locale),
    fill,
    count: (entry, count) =>
      fill(rules.select(count) === 'one' ? entry.one : entry.other, { count }),
  };
}

/** See `useDeskWords`. */
export const DeskWordsContext = createContext<DeskWords>(createDeskWords('en', en));

/** The words of the language around. */
export function useDeskWords(): DeskWords {
  return useContext(DeskWordsContext);
}

/** Gives everything below it the words of a language. */
export function DeskWordsProvider(props: {
  locale: string;
  dictionary: DeskDictionary;
  children: ReactNode;
}) {
  const { locale, dictionary, children } = props;
  const words = useMemo(() => createDeskWords(locale, dictionary), [locale, dictionary]);
  return <DeskWordsContext value={words}>{children}</DeskWordsContext>;
}
