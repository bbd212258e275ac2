import { isSpaceAt, isWordAt } from './format-characters.ts';
import type { StepCounter } from './format-nodes.ts';
import { isInvisible } from './invisible-characters.ts';

/** Where an address ends, and where it leads when it may be opened. */
export interface FoundLink {
  end: number;
  href?: string | undefined;
  host?: string | undefined;
}

// The allow-list: what does not begin like this never becomes an address. A bare domain does not
// ("one.Two" is more often a missing space); `www.` opens over https.
const starts: readonly (readonly [start: string, prefix: string])[] = [
  ['https://', ''],
  ['http://', ''],
  ['www.', 'https://'],
];
const longestStart = 8;
const stoppers = new Set(['<', '>', '"', '`', '“', '”', '«', '»']);
const trailing = new Set([...".,;:!?'’…،؛؟。、"]);
const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Reads the address that starts at `at`, if one does. `isOpen` says whether a marker is waiting for
 * its partner: `*https://example.com*` is a bold link, not a link with a star.
 */
export function readLink(
  text: string,
  at: number,
  isOpen: (marker: string) => boolean,
  counter: StepCounter,
): FoundLink | undefined {
  const head = text.slice(at, at + longestStart).toLowerCase();
  const start = starts.find(([written]) => head.startsWith(written));
  if (start === undefined) return undefined;
  const [written, prefix] = start;
  const end = trimEnd(text, at, findEnd(text, at + written.length, isOpen, counter), counter);
  counter.steps += end - at;
  return { end, ...resolve(prefix, text.slice(at, end)) };
}

function findEnd(
  text: string,
  from: number,
  isOpen: (marker: string) => boolean,
  counter: StepCounter,
): number {
  let end = from;
  for (; !isSpaceAt(text, end); end++) {
    counter.steps++;
    const character = text[end] ?? '';
    if (stoppers.has(character) || isInvisible(text.charCodeAt(end))) break;
    if (isOpen(character) && !isWordAt(text, end + 1)) break;
  }
  return end;
}

/** Leaves out the punctuation of the sentence around an address. */
function trimEnd(text: string, at: number, from: number, counter: StepCounter): number {
  const surplus = unpaired(text, at, from, counter);
  let end = from;
  for (; end > at; end--) {
    counter.steps++;
    const character = text[end - 1] ?? '';
    const extra = surplus[character] ?? 0;
    if (extra > 0) surplus[character] = extra - 1;
    else if (!trailing.has(character)) break;
  }
  return end;
}

/** How many closing brackets of each shape have no opening one. */
function unpaired(text: string, at: number, end: number, counter: StepCounter) {
  const balance: Record<string, number> = {};
  for (let index = at; index < end; index++) {
    counter.steps++;
    const character = text[index] ?? '';
    for (const [closing, opening] of Object.entries(pairs)) {
      if (character === closing) balance[closing] = (balance[closing] ?? 0) + 1;
      if (character === opening) balance[closing] = (balance[closing] ?? 0) - 1;
    }
  }
  return balance;
}

function resolve(prefix: string, written: string): { href?: string; host?: string } {
  const url = readUrl(prefix + written);
  if (url === undefined) return {};
  // `https://bank.example@other.example` says one house and leads to another: it stays text.
  if (url.username !== '' || url.password !== '') return {};
  if (!url.hostname.includes('.')) return {};
  const saysIt = authority(prefix + written)
    .toLowerCase()
    .startsWith(url.hostname);
  return { href: url.href, ...(saysIt ? {} : { host: url.hostname }) };
}

/** What stands between the slashes after the scheme and the path, as written. */
function authority(address: string): string {
  return address.slice(address.indexOf('//') + 2).split(/[/\\?#]/, 1)[0] ?? '';
}

function readUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
