import { type Draft, getAt, type Path } from '@messagewright/core';
import { patternOf, type Words } from '../context/index.ts';

/** Where a place is, in words: `Section 2 · Row 1 · Title`. An only item goes without a number. */
export function issuePlace(path: Path, draft: Draft, words: Words): string {
  const items = path.flatMap((key, index) => {
    const name = `places.${patternOf(path.slice(0, index + 1))}`;
    if (typeof key !== 'number' || !words.has(name)) return [];
    const sisters = getAt(draft, path.slice(0, index));
    const isOnly = Array.isArray(sisters) && sisters.length === 1 && index + 1 < path.length;
    return isOnly ? [] : [words.text(name, { n: key + 1 })];
  });
  const label = typeof path.at(-1) === 'number' ? [] : labelOf(path, draft, words);
  const parts = [...items, ...label];
  return parts.length > 0 ? parts.join(' · ') : words.text('places.draft');
}

/** The label of the nearest place that has one. */
function labelOf(path: Path, draft: Draft, words: Words): string[] {
  for (let length = path.length; length > 0; length--) {
    // An item is named with its number, on the way to the place.
    if (typeof path[length - 1] === 'number') return [];
    const place = path.slice(0, length);
    const key = [
      `fields.labels.${patternOf(withRecipient(place, draft))}`,
      `fields.labels.${patternOf(place)}`,
      `places.${patternOf(place)}`,
    ].find(words.has);
    if (key !== undefined) return [words.text(key)];
  }
  return [];
}

/** The place with the recipient's type in it, for words of its own: the `id` of a group is `to.group.id`. */
function withRecipient(place: Path, { to }: Draft): Path {
  const [first, ...rest] = place;
  return first === 'to' && rest.length > 0 ? ['to', to.type, ...rest] : place;
}
