import type { Coordinates } from './parse-coordinates.ts';

const MAX_LENGTH = 4000;
const number = String.raw`([+-]?\d{1,3}(?:\.\d{1,20})?)`;
const pairText = new RegExp(String.raw`^(?:loc:)?\s?${number}\s?,\s?${number}(?=$|[\s(,;])`);
const pin = new RegExp(`!3d${number}!4d${number}`);
const view = new RegExp(`/@${number},${number}`);
const inPath = new RegExp(String.raw`/(?:place|search|dir)//?${number},[\s+]?${number}(?=$|/)`);
const inHash = new RegExp(String.raw`[#&]map=\d{1,2}(?:\.\d{1,4})?/${number}/${number}`);

/** Members of a link that may name a point, the most particular first. */
const params = ['q', 'query', 'll', 'coordinate', 'destination', 'daddr', 'center', 'sll', 'cp'];

/**
 * The point that a link to a map names: of Google, Apple or OpenStreetMap, or a `geo:` address. Reads
 * the link's own text and opens nothing, so a shortened link says nothing.
 */
export function parseMapLink(text: string): Coordinates | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const found = /(?:https?:\/\/|geo:)\S+/i.exec(text)?.[0];
  if (found === undefined || !URL.canParse(found)) return undefined;
  const url = new URL(found);
  const path = decode(url.pathname);
  const get = (name: string) => url.searchParams.get(name) ?? '';
  return [
    pin.exec(path),
    pairText.exec(`${get('mlat')},${get('mlon')}`),
    ...params.map((name) => pairText.exec(get(name))),
    url.protocol === 'geo:' ? pairText.exec(path) : null,
    inPath.exec(path),
    view.exec(path),
    inHash.exec(url.hash),
  ]
    .map(toPoint)
    .find((point) => point !== undefined);
}

function toPoint(found: RegExpExecArray | null): Coordinates | undefined {
  if (!found) return undefined;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
