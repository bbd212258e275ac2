import { isLetter, unit } from './characters.ts';
import { characterAt } from './excerpt.ts';
import { plainEnd } from './plain-end.ts';
import { jsonQuote, type Quote } from './quotes.ts';
import type { Reader } from './reader.ts';
import { StringReading } from './string-reading.ts';

/** Reads a string that starts with JSON's own quote. */
export function readString(reader: Reader): string {
  const { text, at } = reader;
  const end = plainEnd(text, at + 1);
  // Most strings need nothing but a slice.
  const value =
    text.charCodeAt(end) === unit.quote
      ? readPlain(reader, end)
      : new StringReading(reader, jsonQuote, end).read();
  if (!reader.stopped && isUnescapedQuote(text, reader.at - 1)) {
    reader.stop('text.unescaped-quote', reader.at - 1);
  }
  return value;
}

/** Reads a string that starts with another quote, and reports that once for the string. */
export function readOtherString(reader: Reader, quote: Quote): string {
  if (quote.code) {
    reader.report(quote.code, reader.at, { found: characterAt(reader.text, reader.at) });
  }
  return new StringReading(reader, quote, reader.at + 1).read();
}

/** Whether a quote that seems to close a string rather belongs to its text: `"he said "hi" to me"`. */
function isUnescapedQuote(text: string, at: number): boolean {
  return text.charCodeAt(at) === unit.quote && isLetter(text.charCodeAt(at + 1));
}

function readPlain(reader: Reader, end: number): string {
  const { text, at } = reader;
  reader.steps += end + 1 - at;
  reader.at = end + 1;
  return text.slice(at + 1, end);
}
