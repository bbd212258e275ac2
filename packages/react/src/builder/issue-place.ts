import { type Draft, getAt, type Path } from '@messagewright/core';
import { optionKey, patternOf, readings, type Words } from '../context/index.ts';

/** Where a place is, in words: `Section 2 · Row 1 · Title`. An only item goes without a number. */
export function issuePlace(path: Path, draft: Draft, words: Words): string {
  const items = path.flatMap((key, index) => {
    const name = namesOf(path.slice(0, index + 1), draft)
      .map((place) => `places.${patternOf(place)}`)
      .find(words.has);
    if (typeof key !== 'number' || name === undefined) return [];
    const sisters = getAt(draft, path.slice(0, index));
    const isOnly = Array.isArray(sisters) && sisters.length === 1 && index + 1 < path.length;
    return isOnly ? [] : [words.text(name, { n: key + 1 })];
  });
  const option = optionLabels(path, words);
  const isNamed = option.length > 0 || typeof path.at(-1) === 'number';
  const parts = [...items, ...(isNamed ? option : labelOf(path, draft, words))];
  return parts.length > 0 ? parts.join(' · ') : words.text('places.draft');
}

/** The names on the way to a place in a provider's option: `Order · Product 2 · Quantity`. */
function optionLabels(path: Path, words: Words): string[] {
  return path.flatMap((key, index) => {
    // A list goes by the name of its item.
    if (typeof path[index + 1] === 'number') return [];
    const option = optionKey(path.slice(0, index + 1));
    const name = `${option}.${typeof key === 'number' ? 'item' : 'label'}`;
    return words.has(name) ? [words.text(name, { n: Number(key) + 1 })] : [];
  });
}

/** The label of the nearest place that has one. */
function labelOf(path: Path, draft: Draft, words: Words): string[] {
  for (let length = path.length; length > 0; length--) {
    // An item is named with its number, on the way to the place.
    if (typeof path[length - 1] === 'number') return [];
    const place = path.slice(0, length);
    const key = namesOf(place, draft)
      .flatMap((reading) => [`fields.labels.${patternOf(reading)}`, `places.${patternOf(reading)}`])
      .find(words.has);
    if (key !== undefined) return [words.text(key)];
  }
  return [];
}

/**
 * A place as its own type names it, as each message around it does, and as a value of a template does,
 * wherever that stands.
 */
function namesOf(place: Path, draft: Draft): Path[] {
  const [root] = place;
  const value = place.lastIndexOf('value');
  const isInValue = root === 'message' && value !== -1;
  const names = [withType(place, draft), ...readings(place)];
  return isInValue ? [...names, [root, ...place.slice(value)]] : names;
}

/**
 * The place with the type of what it is in, for words of its own: the `id` of a group is `to.group.id`,
 * the `items` of attachments are `message.attachments.items`.
 */
function withType(place: Path, { to, message }: Draft): Path {
  const [first, ...rest] = place;
  const types: Readonly<Record<string, string>> = { to: to.type, message: message.type };
  const type = types[String(first)];
  return type !== undefined && first !== undefined && rest.length > 0
    ? [first, type, ...rest]
    : place;
}
