import { isObject } from '../json.ts';
import { at, items, type Place } from '../place.ts';

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
