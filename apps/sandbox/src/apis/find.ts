import type { Json } from '../json.ts';
import type { Place } from '../place.ts';

/** The first place that holds no text or an empty one. */
export function blank(places: readonly Place[]): Place | undefined {
  return places.find(({ value }) => typeof value !== 'string' || value === '');
}

/** The first place that holds something other than a text; a missing member is none. */
export function notText(places: readonly Place[]): Place | undefined {
  return places.find(({ value }) => value !== undefined && typeof value !== 'string');
}

/** The first place whose text has more than `max` Unicode code points. */
export function longer(places: readonly Place[], max: number): Place | undefined {
  return places.find(({ value }) => typeof value === 'string' && [...value].length > max);
}

/** The first place whose text already stands at an earlier one. */
export function repeated(places: readonly Place[]): Place | undefined {
  const seen = new Set<Json | undefined>();
  return places.find(({ value }) => {
    if (typeof value !== 'string') return false;
    const again = seen.has(value);
    seen.add(value);
    return again;
  });
}

/** The first place that holds none of the values. */
export function noneOf(places: readonly Place[], values: readonly Json[]): Place | undefined {
  return places.find(({ value }) => value === undefined || !values.includes(value));
}

/** The first place that holds no number between `min` and `max`, both included. */
export function outOfRange(places: readonly Place[], min: number, max: number): Place | undefined {
  return places.find(({ value }) => !(typeof value === 'number' && value >= min && value <= max));
}

/** The first place that holds no array, or one with fewer than `min` or more than `max` items. */
export function miscounted(
  places: readonly Place[],
  min: number,
  max = Number.POSITIVE_INFINITY,
): Place | undefined {
  return places.find(
    ({ value }) => !Array.isArray(value) || value.length < min || value.length > max,
  );
}

/** The first place that holds anything at all. */
export function present(places: readonly Place[]): Place | undefined {
  return places.find(({ value }) => value !== undefined);
}

/** The first place that holds nothing. */
export function missing(places: readonly Place[]): Place | undefined {
  return places.find(({ value }) => value === undefined);
}

/** The first place that holds nothing or an empty text. */
export function absent(places: readonly Place[]): Place | undefined {
  return places.find(({ value }) => value === undefined || value === '');
}

/** The places that hold anything at all. */
export function stated(places: readonly Place[]): Place[] {
  return places.filter(({ value }) => value !== undefined);
}

/** The first place with a text that does not match. A missing member is none. */
export function unlike(places: readonly Place[], pattern: RegExp): Place | undefined {
  return places.find(({ value }) => typeof value === 'string' && !pattern.test(value));
}

/** The first text with fewer than `min` or more than `max` Unicode code points. A missing member is none. */
export function lengthOutside(
  places: readonly Place[],
  min: number,
  max: number,
): Place | undefined {
  return places.find(({ value }) => {
    if (typeof value !== 'string') return false;
    const { length } = [...value];
    return length < min || length > max;
  });
}
