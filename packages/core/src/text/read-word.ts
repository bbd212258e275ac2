import type { Json } from '../json.ts';
import { isLineBreak, isWord, unit } from './characters.ts';
import { excerpt } from './excerpt.ts';
import type { Reader } from './reader.ts';

const literals: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const pythonLiterals: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);

const nonFinite: ReadonlySet<string> = new Set(['NaN', 'Infinity']);

/** Reads `true`, `false` or `null`; any other bare word is reported and read as `null`. */
export function readWord(reader: Reader, isRoot: boolean): Json {
  const { text, at } = reader;
  let end = at;
  while (isWord(text.charCodeAt(end))) end++;
  reader.steps += end - at;
  reader.at = end;
  // No word of the tables is longer: a long one is not worth a copy.
  const word = text.slice(at, Math.min(end, at + 10));
  const value = literals.get(word);
  if (value !== undefined) return value;
  const expected = pythonLiterals.get(word);
  if (expected !== undefined) reader.report('text.python-literal', at, { found: word, expected });
  else if (nonFinite.has(word)) reader.report('text.non-finite', at, { found: word });
  else skipUnknown(reader, at, isRoot);
  return null;
}

/** A bare word is rarely alone (`hello world`, `new Date()`): it goes up to the next separator. */
function skipUnknown(reader: Reader, at: number, isRoot: boolean): void {
  const { text } = reader;
  let end = reader.at;
  while (end < text.length && !separates(text.charCodeAt(end))) end++;
  reader.steps += end - reader.at;
  reader.at = end;
  const found = excerpt(text, at, end).trimEnd();
  if (isRoot) reader.stop('text.unknown-word', at, { found });
  else reader.report('text.unknown-word', at, { found });
}

function separates(code: number): boolean {
  return (
    code === unit.comma ||
    code === unit.closeArray ||
    code === unit.closeObject ||
    isLineBreak(code)
  );
}
