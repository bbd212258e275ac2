import { parseDegrees } from './parse-degrees.ts';
import { parseMapLink } from './parse-map-link.ts';
import { parseNumber, toLatin } from './parse-number.ts';

/** A point as two numbers, in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

// A lone comma is a decimal mark (33,57), so it parts two numbers only where a space, a sign or a
// decimal dot says so.
const separators = [
  /^(.+?)\s*[;/]\s*(.+)$/,
  /^(.+?),\s+(.+)$/,
  /^(\S+)\s+(\S+)$/,
  /^(.+?),(?=[+-])(.+)$/,
  /^([^,]*\.[^,]*),([^,]*)$/,
  /^([^,]*),([^,]*\.[^,]*)$/,
];

/** Longer than any pair; what is longer can only be a link. */
const MAX_PAIR = 200;

/**
 * Reads a pasted place: `33.57, -7.58`, degrees with minutes and seconds, or a link to a map.
 * `undefined` where the text is anything else.
 */
export function parseCoordinates(text: string): Coordinates | undefined {
  if (text.length > MAX_PAIR) return parseMapLink(text);
  const plain = toLatin(text);
  return parsePair(plain) ?? parseDegrees(plain) ?? parseMapLink(text);
}

function parsePair(text: string): Coordinates | undefined {
  const plain = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  for (const separator of separators) {
    const [, first = '', second = ''] = separator.exec(plain) ?? [];
    const latitude = parseNumber(first).value;
    const longitude = parseNumber(second).value;
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  return undefined;
}
