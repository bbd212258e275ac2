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

/** Reads a pasted pair such as `33.57, -7.58`. `undefined` where the text is anything else. */
export function parseCoordinates(text: string): Coordinates | undefined {
  const plain = toLatin(text)
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
