import type { Issue } from '@messagewright/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  type DictionaryEntry,
  flattenDictionary,
  mergeDictionary,
  type PartialDictionary,
} from '../dictionary/dictionary.ts';
import { type Dictionary, en } from '../dictionary/en.ts';
import { issueKeys } from './issue-keys.ts';
import { canonicalLocale, directionOf } from './locale.ts';
import { nameOfMime } from './media-types.ts';

/** Values for the placeholders of a string: `{max}`. */
export type WordParams = Readonly<Record<string, string | number | boolean>>;

/** The words of one language: every visible string comes from here. */
export interface Words {
  locale: string;
  dir: 'ltr' | 'rtl';
  dictionary: Dictionary;
  /** The string at a dotted key, filled in; plural by `count`. The key itself where there is none. */
  text(key: string, params?: WordParams): string;
  has(key: string): boolean;
  number(value: number): string;
  /** What is wrong, and by how much, in one sentence. */
  issue(issue: Issue): string;
}

/** What `createWords` needs; all have English defaults. */
export interface WordsOptions {
  /** BCP 47 tag, for numbers, plurals and direction. */
  locale?: string | undefined;
  /** Words that replace the English ones. */
  dictionary?: PartialDictionary<Dictionary> | undefined;
  /** Overrides the direction of the locale. */
  dir?: 'ltr' | 'rtl' | undefined;
}

/** Params that number a place and count nothing: no editor writes "line 2,004". */
const ordinals: ReadonlySet<string> = new Set(['line', 'column']);

/** Issues whose values have names: who sends a picture knows JPEG, not image/jpeg. */
const valueNames: ReadonlyMap<string, (words: Words, value: string) => string> = new Map([
  ['media.type', nameOfMime],
]);

/** The words of a language, outside React too. */
export function createWords({ locale = 'en', dictionary, dir }: WordsOptions = {}): Words {
  const tag = canonicalLocale(locale);
  const merged = dictionary ? mergeDictionary(en, dictionary) : en;
  const entries = flattenDictionary(merged);
  const plural = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const shown = (name: string, value: string | number | boolean | undefined) =>
    typeof value === 'number' && !ordinals.has(name) ? numbers.format(value) : String(value ?? '');
  const words: Words = {
    locale: tag,
    dir: dir ?? directionOf(tag),
    dictionary: merged,
    has: (key) => entries.has(key),
    number: (value) => numbers.format(value),
    text(key, params = {}) {
      const pattern = choose(entries.get(key), params.count, plural);
      return (pattern ?? key).replace(/\{(\w+)\}/g, (_, name) => shown(name, params[name]));
    },
    issue(issue) {
      const { params } = issue;
      const count = params.over ?? params.min ?? params.max ?? params.actual ?? 0;
      const key = issueKeys(issue).find((candidate) => entries.has(candidate));
      const said = params.message && words.text('issues.said', { text: params.message });
      const nameOf = valueNames.get(issue.code);
      const values = String(params.values ?? '').split(', ');
      const names = nameOf && new Set(values.map((value) => nameOf(words, value)));
      const filled = {
        count,
        code: issue.code,
        ...params,
        ...(said && { message: said }),
        ...(names && { values: [...names].join(', ') }),
      };
      return words.text(key ?? 'issues.unknown', filled).trim();
    },
  };
  return words;
}

function choose(
  entry: DictionaryEntry | undefined,
  count: string | number | boolean | undefined,
  plural: Intl.PluralRules,
): string | undefined {
  if (entry === undefined || typeof entry === 'string') return entry;
  return entry[plural.select(Number(count ?? 0))] ?? entry.other;
}

const english = createWords();
const WordsContext = createContext<Words>(english);

/** The words of the nearest provider; English without one. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** Gives everything below it the words of a language. */
export function WordsProvider({
  locale,
  dictionary,
  dir,
  children,
}: WordsOptions & { children?: ReactNode }) {
  const words = useMemo(() => createWords({ locale, dictionary, dir }), [locale, dictionary, dir]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
