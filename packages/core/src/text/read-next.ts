import { isDigit, isLetter, isWord, unit } from './characters.ts';
import { closeWith, endEarly } from './close-with.ts';
import { characterAt, excerpt } from './excerpt.ts';
import { otherQuote } from './quotes.ts';
import { readNoValue } from './read-no-value.ts';
import { readNumber, startsNumber } from './read-number.ts';
import { readOtherString, readString } from './read-string.ts';
import { readWord } from './read-word.ts';
import type { Reader } from './reader.ts';
import { skipBlank } from './skip-blank.ts';
import type { Frame, ValueTree } from './value-tree.ts';

/** What may come next: a value, a key of an object, the colon behind it, or what follows a value. */
export type State = 'value' | 'key' | 'colon' | 'after';

/** Reads the next token in each state, and returns the state after it. */
export const readNext: Record<State, (reader: Reader, tree: ValueTree) => State> = {
  value: readValue,
  key: readKey,
  colon: readColon,
  after: readAfter,
};

function readValue(reader: Reader, tree: ValueTree): State {
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

function readKey(reader: Reader, tree: ValueTree): State {
  const frame = tree.top;
  const last = reader.at;
  const code = skipBlank(reader);
  if (code === -1 || frame === undefined) return endEarly(reader, tree, last);
  const { at, text } = reader;
  const quote = otherQuote(code);
  if (code === unit.quote) tree.key(frame, readString(reader), at);
  else if (code === unit.closeObject || code === unit.closeArray) {
    return closeWith(reader, tree, code);
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

function readColon(reader: Reader, tree: ValueTree): State {
  const last = reader.at;
  const code = skipBlank(reader);
  const { at, text } = reader;
  if (code === -1) return endEarly(reader, tree, last, true);
  if (code === unit.colon) {
    reader.at++;
    return 'value';
  }
  const params = { expected: ':', found: characterAt(text, at) };
  if (code === unit.equals) {
    reader.report('text.syntax', at, params);
    reader.at += text.charCodeAt(at + 1) === unit.greater ? 2 : 1;
    return 'value';
  }
  if (startsToken(code)) {
    reader.report('text.syntax', at, params);
    return 'value';
  }
  if (code === unit.comma || code === unit.closeObject) {
    reader.report('text.syntax', at, params);
    tree.put(null, at);
    return 'after';
  }
  reader.stop('text.syntax', at, params);
  return 'after';
}

function readAfter(reader: Reader, tree: ValueTree): State {
  const frame = tree.top;
  const last = reader.at;
  const { torn } = reader;
  reader.torn = false;
  const code = skipBlank(reader);
  const { at, text } = reader;
  if (frame === undefined) {
    if (code === -1) reader.stopped = true;
    else reader.stop('text.extra-text', at, { found: startOfLine(text, at) });
    return 'after';
  }
  const next = frame.shape === 'object' ? 'key' : 'value';
  if (code === unit.comma) {
    frame.comma = at;
    reader.at++;
    return next;
  }
  if (code === unit.closeObject || code === unit.closeArray) return closeWith(reader, tree, code);
  if (code === -1) return endEarly(reader, tree, last);
  if (startsToken(code)) {
    const params = { found: characterAt(text, at) };
    if (!torn) reader.report('text.missing-comma', last, params);
    return next;
  }
  const expected = frame.shape === 'object' ? ', }' : ', ]';
  reader.stop('text.syntax', at, { expected, found: characterAt(text, at) });
  return 'after';
}

function startsToken(code: number): boolean {
  return (
    code === unit.quote ||
    code === unit.openObject ||
    code === unit.openArray ||
    code === unit.minus ||
    isDigit(code) ||
    isLetter(code) ||
    otherQuote(code) !== undefined
  );
}

/** What a line says from an offset on; looks no further than what is quoted. */
function startOfLine(text: string, at: number): string {
  return excerpt(text.slice(at, at + 50).split(/[\r\n]/, 1)[0] ?? '');
}
