import { getAt, type Pointer, parsePointer, toPointer } from '../place.ts';

/**
 * Ways in which the platform's error texts name a parameter, e.g. "(#100) Param body['action'] must
 * be …" or "The parameter to is required.". Anchored on words, one pass each.
 */
const mentions = [
  /Param ([\w.]+(?:\['[^']{1,80}'\]|\[\d{1,4}\]|\.\w{1,80})*)/,
  /parameter ([\w.]+(?:\['[^']{1,80}'\]|\[\d{1,4}\]|\.\w{1,80})*) is required/,
  /"(?:field|param|path)"\s*:\s*"([^"]{1,200})"/,
];

/** The place of the sent body that an error text names, as deep as the body goes. */
export function placeInError(text: string, body: unknown): Pointer | undefined {
  for (const mention of mentions) {
    const found = mention.exec(text)?.[1];
    const pointer = found && deepest(keysOf(found), body);
    if (pointer) return pointer;
  }
  return undefined;
}

/** `a['b'][0].c`, `a.b[0]` and `/a/b/0` alike. */
function keysOf(place: string): string[] {
  if (place.startsWith('/')) return parsePointer(place);
  return place.split(/[.[\]']+/).filter((key) => key !== '');
}

function deepest(keys: readonly string[], body: unknown): Pointer | undefined {
  for (let length = keys.length; length > 0; length--) {
    const prefix = keys.slice(0, length);
    if (getAt(body, prefix) !== undefined) return toPointer(prefix);
  }
  return undefined;
}

/** A code of the platform in an error text: the number after "code", "#" or at the start. */
export function codeInError(text: string): string | undefined {
  const found = /"code"\s*:\s*"?(\d{1,7})\b|\(#(\d{1,7})\)|^\D{0,3}(\d{3,7}):/.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
