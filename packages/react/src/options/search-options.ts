import type { OptionField } from '@messagewright/core';
import { searchable, type Words } from '../context/index.ts';
import type { OptionPlace } from './option-place.ts';

/** An option with every text that it can be found by, the best first. */
interface Findable {
  place: OptionPlace;
  texts: readonly string[];
}

/**
 * Finds options by what they are called and what they do, in the language of the builder, and by their
 * names in the draft and on the wire. `wireNames` gives the latter for a path.
 */
export function createOptionSearch(
  places: readonly OptionPlace[],
  words: Words,
  wireNames: (path: string) => string,
): (query: string) => OptionPlace[] {
  const all: Findable[] = places.map((place) => ({
    place,
    texts: [
      words.text(`${place.key}.label`),
      `${place.option.key} ${wireNames(place.path)}`,
      innerTexts(place.option, place.key, words).join(' '),
      `${wordOr(words, `${place.key}.help`)} ${words.text(`optionSections.${place.heading}`)}`,
    ].map(searchable),
  }));
  return (query) => {
    const parts = searchable(query).split(' ').filter(Boolean);
    if (parts.length === 0) return [...places];
    return all
      .map((found) => ({ place: found.place, rank: rankOf(found, parts) }))
      .filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ place }) => place);
  };
}

/**
 * How far down the texts one has to go to find all words, the beginning of a word before its middle;
 * `undefined` where one is in none.
 */
function rankOf({ texts }: Findable, parts: readonly string[]): number | undefined {
  const ranks = parts.map((part) => {
    const beginning = texts.findIndex((text) => ` ${text}`.includes(` ${part}`));
    const middle = texts.findIndex((text) => text.includes(part));
    return beginning === -1 && middle !== -1 ? middle + texts.length : beginning;
  });
  return ranks.includes(-1) ? undefined : Math.max(...ranks);
}

function innerTexts(option: OptionField, key: string, words: Words): string[] {
  const values = (option.values ?? []).flatMap((value) => [
    value,
    wordOr(words, `${key}.values.${value}`),
  ]);
  const members = (option.fields ?? []).flatMap((field) => {
    const inner = `${key}.${field.key}`;
    return [field.key, wordOr(words, `${inner}.label`), ...innerTexts(field, inner, words)];
  });
  return [...values, ...members];
}

function wordOr(words: Words, key: string): string {
  return words.has(key) ? words.text(key) : '';
}
