import { isLetter, unit } from './characters.ts';
import { endEarly } from './close-with.ts';
import { otherQuote } from './quotes.ts';
import type { State } from './read-next.ts';
import { readNoValue } from './read-no-value.ts';
import { readNumber, startsNumber } from './read-number.ts';
import { readOtherString, readString } from './read-string.ts';
import { readWord } from './read-word.ts';
import type { Reader } from './reader.ts';
import { skipBlank } from './skip-blank.ts';
import type { ValueTree } from './value-tree.ts';

/** Reads a value, or the beginning of an object or array; also what closes an empty array. */
export function readValue(reader: Reader, tree: ValueTree): State {
  const last = reader.at;
  const code = skipBlank(reader);
  const { at } = reader;
  if (code === unit.quote) {
    tree.put(readString(reader), at);
    return 'after';
  }
  const isPlaceholder = code === unit.openObject && reader.text.charCodeAt(at + 1) === code;
  if ((code === unit.openObject && !isPlaceholder) || code === unit.openArray) {
    const shape = code === unit.openObject ? 'object' : 'array';
    reader.at++;
    tree.open(shape, at);
    return shape === 'object' ? 'key' : 'value';
  }
  if (startsNumber(code)) {
    tree.put(readNumber(reader, tree), at);
    return 'after';
  }
  if (isLetter(code)) {
    tree.put(readWord(reader, tree.top === undefined), at);
    return 'after';
  }
  const quote = otherQuote(code);
  if (quote) {
    tree.put(readOtherString(reader, quote), at);
    return 'after';
  }
  if (code !== -1) return readNoValue(reader, tree, code);
  return endEarly(reader, tree, last, tree.top?.shape === 'object');
}
