import type { Path } from '@messagewright/core';
import { patternOf } from '../context/issue-keys.ts';
import type { Words } from '../context/words.tsx';

/** The sections of the dictionary's `fields` that go by place. */
type PlaceSection = 'labels' | 'placeholders' | 'help';

/**
 * The word for a place, or `undefined`. A message inside another finds the words of its type: of
 * `message.items.0.body` the end is asked for as `message.body`.
 */
export function wordAt(words: Words, section: PlaceSection, place: Path): string | undefined {
  for (let from = 0; from < Math.max(place.length, 1); from++) {
    const pattern = patternOf(from === 0 ? place : ['message', ...place.slice(from)]);
    const key = `fields.${section}.${pattern}`;
    if (words.has(key)) return words.text(key);
  }
  return undefined;
}

/** The item of a list that a place lies in, or `undefined`. */
export function nearestItem(place: Path): Path | undefined {
  const at = place.findLastIndex((key) => typeof key === 'number');
  return at === -1 ? undefined : place.slice(0, at + 1);
}

/** The name of an item as a title: `Row 2`. */
export function itemName(words: Words, item: Path): string {
  return words.text(`places.${patternOf(item)}`, { n: numberOf(item) });
}

/** The name of an item inside a sentence: `row 2`. */
export function itemInText(words: Words, item: Path): string {
  return words.text(`fields.lists.${listName(item)}.the`, { n: numberOf(item) });
}

/** The last key of a list's place, under which its words stand: `rows`. */
export function listName(place: Path): string {
  return String(place.findLast((key) => typeof key === 'string') ?? '');
}

function numberOf(item: Path): number {
  return Number(item.at(-1)) + 1;
}
