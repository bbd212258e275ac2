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
  const label = typeof path.at(-1) === 'number' ? [] : labelOf(path, words);
  const parts = [...items, ...label];
  return parts.length > 0 ? parts.join(' · ') : words.text('places.draft');
}

/** The label of the nearest place that has one. */
function labelOf(path: Path, words: Words): string[] {
  for (let length = path.length; length > 0; length--) {
    const pattern = patternOf(path.slice(0, length));
    const key = [`fields.labels.${pattern}`, `places.${pattern}`].find(words.has);
    if (key !== undefined) return [words.text(key)];
    if (typeof path[length - 1] === 'number') return [];
  }
  return [];
}
