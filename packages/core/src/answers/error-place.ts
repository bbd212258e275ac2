import { getAt, type Pointer, parsePointer, toPointer } from '../place.ts';
import type { SourceMap } from '../source-map.ts';

/** `a['b'][0].c`, as the platform writes a place. */
const place = String.raw`[\w.]+(?:\['[^']{1,80}'\]|\[\d{1,4}\]|\.\w{1,80})*`;

/**
 * Ways in which the platform's error texts name a parameter, e.g. "(#100) Param body['action'] must
 * be …", "The parameter to is required." or "Unexpected key "k" on param "p"". Anchored on words.
 */
const mentions: readonly { text: RegExp; place(found: RegExpExecArray): string | undefined }[] = [
  { text: new RegExp(`Param (${place})`), place: ([, whole]) => whole },
  { text: new RegExp(`parameter (${place}) is required`), place: ([, whole]) => whole },
  {
    text: new RegExp(`Unexpected key "(\\w{1,80})" on param "(${place})"`),
    place: ([, key, owner]) => `${owner}.${key}`,
  },
  { text: /"(?:field|param|path)"\s*:\s*"([^"]{1,200})"/, place: ([, whole]) => whole },
];

/** How much of an error text is searched for a place. */
const maxSearched = 4000;

/** Where a place may start: at the body, or at a member that the platform leaves unsaid. */
const atBody: readonly Pointer[] = [''];

/**
 * The place of the sent body that an error text names, as deep as the body goes or the map knows a
 * member that was left out.
 */
export function placeInError(
  text: string,
  body: unknown,
  map: SourceMap,
  roots: readonly Pointer[] = atBody,
): Pointer | undefined {
  const searched = text.slice(0, maxSearched);
  const known = new Set(map.marks.map(({ pointer }) => pointer));
  for (const mention of mentions) {
    const found = mention.text.exec(searched);
    const keys = keysOf((found && mention.place(found)) ?? '');
    const pointers = roots.flatMap((root) => deepest(root, keys, body, known) ?? []);
    const [first, ...others] = pointers;
    if (first !== undefined) {
      return others.reduce((best, each) => (best.length < each.length ? each : best), first);
    }
  }
  return undefined;
}

/** `a['b'][0].c`, `a.b[0]` and `/a/b/0` alike. */
function keysOf(written: string): string[] {
  if (written.startsWith('/')) return parsePointer(written);
  return written.split(/[.[\]']+/).filter((key) => key !== '');
}

function deepest(
  root: Pointer,
  keys: readonly string[],
  body: unknown,
  known: ReadonlySet<Pointer>,
): Pointer | undefined {
  for (let length = keys.length; length > 0; length--) {
    const path = [...parsePointer(root), ...keys.slice(0, length)];
    const pointer = toPointer(path);
    if (known.has(pointer) || getAt(body, path) !== undefined) return pointer;
  }
  return undefined;
}

/** A code of the platform in an error text: the number after "code", "#" or at the start. */
export function codeInError(text: string): string | undefined {
  const found = /"code"\s*:\s*"?(\d{1,7})\b|\(#(\d{1,7})\)|^\D{0,3}(\d{3,7}):/.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
