import { isWord, unit } from './characters.ts';
import { closeWith, endEarly } from './close-with.ts';
import { characterAt, excerpt } from './excerpt.ts';
import { otherQuote } from './quotes.ts';
import type { State } from './read-next.ts';
import { readOtherString, readString } from './read-string.ts';
import type { Reader } from './reader.ts';
import { skipBlank } from './skip-blank.ts';
import type { Frame, ValueTree } from './value-tree.ts';

/** Reads the key of a member, or what closes the object. */
export function readKey(reader: Reader, tree: ValueTree): State {
  const frame = tree.top;
  const last = reader.at;
  const code = skipBlank(reader);
  if (code === -1 || frame === undefined) return endEarly(reader, tree, last);
  const { at, text } = reader;
  const quote = code === unit.quote ? undefined : otherQuote(code);
  if (code === unit.quote) tree.key(frame, readString(reader), at);
  else if (code === unit.closeObject || code === unit.closeArray) {
    return closeWith(reader, tree, frame, code);
  } else if (quote) tree.key(frame, readOtherString(reader, quote), at);
  else if (isWord(code)) tree.key(frame, readBareKey(reader), at);
  else if (code === unit.comma || code === unit.colon) return readNoKey(reader, tree, frame, code);
  else if (code === unit.backslash && text.charCodeAt(at + 1) === unit.quote) {
    reader.stop('text.escaped-text', at);
  } else reader.stop('text.key-expected', at, { found: characterAt(text, at) });
  if (!reader.torn) return 'colon';
  // The value, if there is one, went into the key that was not closed.
  tree.put(null, at);
  return 'after';
}

function readBareKey(reader: Reader): string {
  const { text, at } = reader;
  let end = at;
  while (isBareKey(text.charCodeAt(end))) end++;
  reader.steps += end - at;
  reader.at = end;
  reader.report('text.unquoted-key', at, { key: excerpt(text, at, end) });
  return text.slice(at, end);
}

function isBareKey(code: number): boolean {
  return isWord(code) || code === unit.minus || code === unit.dot;
}

function readNoKey(reader: Reader, tree: ValueTree, frame: Frame, code: number): State {
  const { at } = reader;
  reader.report('text.key-expected', at, { found: String.fromCharCode(code) });
  frame.comma = undefined;
  if (code === unit.colon) {
    tree.key(frame, '', at);
    return 'colon';
  }
  reader.at++;
  return 'key';
}
