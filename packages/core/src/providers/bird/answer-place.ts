import { own } from '../../json.ts';
import { childPointer, getAt, type Pointer, parsePointer } from '../../place.ts';
import type { SourceMap } from '../../source-map.ts';

/** How much of a key is read. */
const maxKey = 400;

/** How many words at the start of a key may name the request and not a member of it. */
const maxPrefix = 2;

/** Finds the place of the sent body that a key of an answer's `details` means. */
export type PlaceFinder = (key: string) => Pointer | undefined;

/**
 * The grammar of those keys is not documented, so they are read tolerantly: dots, slashes and
 * brackets alike, capitals or not, from the request, from its body or from the body's content, with
 * a word or two before. The key is followed as deep as the body goes, or a member that was left out.
 */
export function placeFinder(sent: unknown, map: SourceMap): PlaceFinder {
  const known = new Map<string, Pointer>();
  for (const { pointer } of map.marks) known.set(pointer.toLowerCase(), pointer);
  const roots = rootsOf(sent);
  return (key) => {
    const words = wordsOf(key);
    let best: { pointer: Pointer; left: number } | undefined;
    for (let from = 0; from <= Math.min(maxPrefix, words.length - 1); from++) {
      for (const root of roots) {
        const found = follow(root, words.slice(from), sent, known);
        if (found.pointer !== root && (!best || found.left < best.left)) best = found;
      }
    }
    return best?.pointer;
  };
}

/** `$.body.text`, `/body/text`, `body["text"]` and `body[text]` alike. */
function wordsOf(key: string): string[] {
  return key
    .slice(0, maxKey)
    .split(/[./\\[\]'"\s#$]+/)
    .filter((word) => word !== '');
}

/** Where a key may start: at the request, or at a member that it leaves unsaid. */
function rootsOf(sent: unknown): Pointer[] {
  const type = getAt(sent, ['body', 'type']);
  const content = typeof type === 'string' ? [childPointer('/body', type)] : [];
  const roots = ['/body', ...content, '/template'];
  return ['', ...roots.filter((root) => getAt(sent, parsePointer(root)) !== undefined)];
}

function follow(
  root: Pointer,
  words: readonly string[],
  sent: unknown,
  known: ReadonlyMap<string, Pointer>,
): { pointer: Pointer; left: number } {
  let pointer = root;
  let value = getAt(sent, parsePointer(root));
  for (const [index, word] of words.entries()) {
    const key = memberOf(value, word);
    const next =
      key === undefined
        ? known.get(childPointer(pointer, word).toLowerCase())
        : childPointer(pointer, key);
    if (next === undefined) return { pointer, left: words.length - index };
    pointer = next;
    value = key === undefined ? undefined : own(value, key);
  }
  return { pointer, left: 0 };
}

/** The member with that name, in the same letters or in other capitals. */
function memberOf(value: unknown, word: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, word)) return Array.isArray(value) && !isIndex(word) ? undefined : word;
  const lower = word.toLowerCase();
  return Array.isArray(value)
    ? undefined
    : Object.keys(value).find((key) => key.toLowerCase() === lower);
}

function isIndex(word: string): boolean {
  return /^\d{1,4}$/.test(word);
}
