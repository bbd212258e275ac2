import { isObject, type Json } from '../../../json.ts';
import { at, items, type Place } from '../../../place.ts';
import type { Places } from './rule.ts';

/**
 * The places that a pattern names, such as `action.sections.*.rows.*.id`. `*` is every item of a list, and
 * a `?` after a member leaves out the messages without it. Below a missing member stands `undefined`,
 * below a value of another type nothing.
 */
export function all(from: readonly Place[], pattern: string): Place[] {
  return pattern.split('.').reduce<Place[]>(
    (places, step) => {
      if (step === '*') return places.flatMap(items);
      const key = step.replace('?', '');
      const members = places
        .filter(({ value }) => value === undefined || isObject(value))
        .map((place) => at(place, key));
      return key === step ? members : members.filter(({ value }) => value !== undefined);
    },
    [...from],
  );
}

/** Places in messages of any type. */
export function anywhere(...patterns: readonly string[]): Places {
  return (message) => patterns.flatMap((pattern) => all([message], pattern));
}

/** Places in the content of messages of a type. */
export function inType(type: string, ...patterns: readonly string[]): Places {
  return (message) =>
    at(message, 'type').value === type
      ? patterns.flatMap((pattern) => all(all([message], `${type}?`), pattern))
      : [];
}

/** The interactive contents of one of the kinds. */
export function interactiveOf(message: Place, kinds: readonly Json[]): Place[] {
  return inType('interactive', 'type')(message).some(({ value }) => kinds.includes(value ?? null))
    ? [at(message, 'interactive')]
    : [];
}

/** Places in interactive messages of one of the kinds. */
export function inKinds(kinds: readonly string[], ...patterns: readonly string[]): Places {
  return (message) => {
    const contents = interactiveOf(message, kinds);
    return patterns.flatMap((pattern) => all(contents, pattern));
  };
}

/** Places in interactive messages of a kind. */
export function inKind(kind: string, ...patterns: readonly string[]): Places {
  return inKinds([kind], ...patterns);
}
