import { isBlank, isLineBreak, unit } from './characters.ts';
import { codeName, excerpt } from './excerpt.ts';
import { otherPlainEnd, plainEnd } from './plain-end.ts';
import { jsonQuote, type Quote } from './quotes.ts';
import type { Reader } from './reader.ts';
import { Surrogates } from './surrogates.ts';
import type { TextIssueCode } from './text-issue-codes.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** One string with anything but plain characters, or with another quote. */
export class StringReading {
  readonly #reader: Reader;
  readonly #text: string;
  readonly #quote: Quote;
  readonly #start: number;
  readonly #surrogates = new Surrogates();
  #reported: Set<TextIssueCode> | undefined;
  /** The string so far, and from where on the text is not yet in it. */
  #value = '';
  #from: number;
  #at: number;

  /** `at` is the end of the plain characters that are read already. */
  constructor(reader: Reader, quote: Quote, at: number) {
    this.#reader = reader;
    this.#text = reader.text;
    this.#quote = quote;
    this.#start = reader.at;
    this.#from = reader.at + 1;
    this.#at = at;
  }

  read(): string {
    let isOpen = true;
    while (isOpen) isOpen = this.#step();
    const { lone } = this.#surrogates;
    if (lone !== undefined) {
      const params = { code: codeName(String.fromCharCode(lone.code)) };
      this.#once('text.lone-surrogate', lone.at, params);
    }
    this.#reader.steps += this.#at - this.#start;
    this.#reader.at = this.#at;
    return this.#value;
  }

  /** Takes the plain characters and what follows them; `false` when the string is over. */
  #step(): boolean {
    const text = this.#text;
    const { closers } = this.#quote;
    const next =
      this.#quote === jsonQuote ? plainEnd(text, this.#at) : otherPlainEnd(text, this.#at, closers);
    if (next > this.#at) this.#surrogates.end();
    this.#at = next;
    if (next >= text.length) return this.#unclosed();
    const code = text.charCodeAt(next);
    if (closers.includes(text.charAt(next))) return this.#close(1);
    if (code === unit.backslash) return this.#escape();
    if (isLineBreak(code) && !closers.includes('`')) return this.#lineBreak();
    if (code < unit.space && !isLineBreak(code)) this.#control(code);
    this.#surrogates.take(code, next);
    this.#at++;
    return true;
  }

  #close(length: number): boolean {
    this.#surrogates.end();
    this.#value += this.#text.slice(this.#from, this.#at);
    this.#at += length;
    return false;
  }

  #unclosed(): boolean {
    this.#close(0);
    this.#reader.stop('text.unclosed-string', this.#start);
    return false;
  }

  #escape(): boolean {
    const at = this.#at;
    const letter = this.#text.charAt(at + 1);
    this.#value += this.#text.slice(this.#from, at);
    const unescaped = escapes.get(letter);
    const code = letter === 'u' ? this.#escapedUnit(at) : Number.NaN;
    if (unescaped !== undefined) this.#take(unescaped, 2);
    else if (code >= 0) this.#take(String.fromCharCode(code), 6);
    else if (letter !== '' && this.#quote.closers.includes(letter)) this.#take(letter, 2);
    else {
      const found = excerpt(this.#text, at, at + (letter === 'u' ? 6 : 2));
      if (letter !== '') this.#once('text.bad-escape', at, { found });
      // Only the backslash goes: what follows may be half a pair, or a line break.
      this.#take('', 1);
    }
    return true;
  }

  #take(piece: string, length: number): void {
    if (piece !== '') this.#surrogates.take(piece.charCodeAt(0), this.#at);
    this.#value += piece;
    this.#at += length;
    this.#from = this.#at;
  }

  #escapedUnit(at: number): number {
    const digits = this.#text.slice(at + 2, at + 6);
    return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  }

  #control(code: number): void {
    const params = { code: codeName(String.fromCharCode(code)) };
    this.#once('text.control-character', this.#at, params);
  }

  /** A line break in a string: either it was meant, or the closing quote is missing before it. */
  #lineBreak(): boolean {
    const text = this.#text;
    let next = this.#at;
    while (isBlank(text.charCodeAt(next))) next++;
    this.#reader.steps += next - this.#at;
    const isTorn = next < text.length && this.#isOutside(next);
    if (isTorn) {
      this.#reader.report('text.unclosed-string', this.#start);
      this.#reader.torn = true;
      return this.#close(0);
    }
    this.#control(text.charCodeAt(this.#at));
    this.#surrogates.end();
    this.#at = next;
    return true;
  }

  /** Whether the first character of a line rather belongs to the JSON than to a string of it. */
  #isOutside(at: number): boolean {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (code === unit.closeObject || code === unit.closeArray) return true;
    if (!this.#quote.closers.includes(text.charAt(at))) return false;
    const after = text.charAt(at + 1);
    return !(after === '' || ',:]}'.includes(after) || isBlank(after.charCodeAt(0)));
  }

  #once(code: TextIssueCode, at: number, params: Record<string, string>): void {
    this.#reported ??= new Set();
    if (this.#reported.has(code)) return;
    this.#reported.add(code);
    this.#reader.report(code, at, params);
  }
}
