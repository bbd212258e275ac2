import type { Words } from '../context/words.tsx';
import { languageName as nameOf } from '../fields/code-names.ts';

/** The name of a template's language in the language of the words; the code where nobody knows it. */
export function languageName(code: string, { locale }: Pick<Words, 'locale'>): string {
  return nameOf(code, locale) ?? code;
}

/** A word of the platform, such as a category or a status, in the author's language if it is known. */
export function platformWord(
  kind: 'categories' | 'statuses',
  word: string,
  words: Pick<Words, 'has' | 'text'>,
): string {
  const key = `builder.templates.${kind}.${word.toUpperCase()}`;
  return words.has(key) ? words.text(key) : word;
}
