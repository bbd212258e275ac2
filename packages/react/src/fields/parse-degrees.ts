import type { Coordinates } from './parse-coordinates.ts';

// Every repetition is bounded, so hostile text costs no more than other text of its length.
const number = String.raw`\d{1,3}(?:\.\d{1,12})?`;
const angle = `(-?${number}) ?[°º]? ?(?:(${number}) ?['′’] ?)?(?:(${number}) ?(?:["″”]|''|′′) ?)?`;
const coordinate = `(?:([NSEW]) ?${angle}|${angle}([NSEW])?)`;
const pair = new RegExp(`^${coordinate}[,;]? ?${coordinate}$`, 'i');

/** Reads degrees with a letter or sign: `33°34'23"N 7°35'23"W`, `33.5731° N, 7.5898° W`, `N 33 W 7`. */
export function parseDegrees(text: string): Coordinates | undefined {
  if (text.length > 120 || !/[°º]|[NSEW]/i.test(text)) return undefined;
  const found = pair.exec(text.trim().replace(/\s+/g, ' '));
  if (!found) return undefined;
  const [first, second] = [read(found.slice(1, 9)), read(found.slice(9, 17))];
  if (!first || !second) return undefined;
  const [latitude, longitude] = first.isLongitude ? [second, first] : [first, second];
  // One letter without the other leaves open which is which.
  if (latitude.isLongitude || longitude.isLongitude === false) return undefined;
  if ((latitude.isLongitude === undefined) !== (longitude.isLongitude === undefined))
    return undefined;
  return { latitude: latitude.value, longitude: longitude.value };
}

/** One coordinate; `isLongitude` is unknown without a letter. */
function read(groups: readonly (string | undefined)[]) {
  const [before, a, b, c, d, e, f, after] = groups;
  const [degrees = '', minutes = '0', seconds = '0'] = before ? [a, b, c] : [d, e, f];
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const letter = (before ?? after)?.toUpperCase();
  const sign = degrees.startsWith('-') || letter === 'S' || letter === 'W' ? -1 : 1;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isLongitude = letter === undefined ? undefined : letter === 'E' || letter === 'W';
  return { value: roundCoordinate(sign * size), isLongitude };
}

/** Six decimals: a hand's breadth, and all that a phone's position is worth. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
