import type { Path } from '@messagewright/core';
import { patternOf } from '../context/issue-keys.ts';
import { optionKey } from '../context/option-key.ts';
import type { Words } from '../context/words.tsx';

/** The sections of the dictionary's `fields` that go by place. */
type PlaceSection = 'labels' | 'placeholders' | 'help';

/** What the words of a provider's option are called. */
const ofOption: Record<PlaceSection, string> = {
  labels: 'label',
  placeholders: 'placeholder',
  help: 'help',
};

/**
 * The word for a place, or `undefined`. A message inside another finds the words of its type: of
 * `message.items.0.body` the end is asked for as `message.body`.
 */
export function wordAt(words: Words, section: PlaceSection, place: Path): string | undefined {
  const option = optionKey(place);
  if (option !== undefined) {
    const key = `${option}.${ofOption[section]}`;
    return words.has(key) ? words.text(key) : undefined;
  }
  const has = (pattern: string) => words.has(`fields.${section}.${pattern}`);
  const pattern = placeKey(place, has);
  return pattern === undefined ? undefined : words.text(`fields.${section}.${pattern}`);
}

/** The longest end of a place that is known. */
function placeKey(place: Path, isKnown: (pattern: string) => boolean): string | undefined {
  for (let from = 0; from < Math.max(place.length, 1); from++) {
    const pattern = patternOf(from === 0 ? place : ['message', ...place.slice(from)]);
    if (isKnown(pattern)) return pattern;
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
  const option = optionKey(item);
  if (option !== undefined) return words.text(`${option}.item`, { n: numberOf(item) });
  const key = placeKey(item, (pattern) => words.has(`places.${pattern}`)) ?? patternOf(item);
  return words.text(`places.${key}`, { n: numberOf(item) });
}

/** The name of an item inside a sentence: `row 2`. */
export function itemInText(words: Words, item: Path): string {
  return words.text(`fields.lists.${listName(item)}.the`, { n: numberOf(item) });
}

/** What a list is called, and what its button to add says. `called` names lists that hold different things. */
export function listWords(words: Words, place: Path, called?: string) {
  const own = `fields.lists.${called ?? ''}.label`;
  return {
    label: words.has(own) ? words.text(own) : (wordAt(words, 'labels', place) ?? place.join('.')),
    add: words.text(`fields.lists.${called ?? listName(place)}.add`),
  };
}

/** The last key of a list's place, under which its words stand: `rows`. */
export function listName(place: Path): string {
  return String(place.findLast((key) => typeof key === 'string') ?? '');
}

function numberOf(item: Path): number {
  return Number(item.at(-1)) + 1;
}
