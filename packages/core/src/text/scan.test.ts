import { describe, expect, test } from 'vitest';
import { scan } from './scan.ts';

const many = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const inside = (before: string, piece: string, after: string) => (length: number) =>
  before + many(piece)(length) + after;
const members = (write: (index: number) => string) => (length: number) =>
  `{${Array.from({ length: Math.ceil(length / 10) }, (_, index) => write(index)).join(',')}}`;

/** Texts of about a length that would cost more than linear time in a careless reader. */
const families: Record<string, (length: number) => string> = {
  'opening brackets': many('['),
  'nested objects': many('{"a":'),
  'nested keys': many('{"a":{"a":'),
  'nested, closed': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'closing brackets': inside('['.repeat(64), ']', ''),
  'wrong brackets': inside('[[', '{"a":[', ''),
  'brackets that close too much': many('{"a":[}'),
  'wide array': inside('[', '1,', '1]'),
  'empty arrays': members((index) => `"${index}":[]`),
  'many keys': members((index) => `"k${index}":0`),
  'one key': members(() => '"k":0'),
  'two keys': members((index) => `"k${index % 2}":${index}`),
  'one key at the end': (length) =>
    `${members((index) => `"k${index}":0`)(length).slice(0, -1)},"k0":1}`,
  'many keys, then some of them again': (length) =>
    `${members((index) => `"k${index}":0`)(length).slice(0, -1)}${',"k0":1'.repeat(400)}}`,
  'one long string': inside('"', 'x', '"'),
  'one long key': inside('{"', 'x', '":1}'),
  'unclosed string': inside('"', 'x', ''),
  quotes: many('"'),
  'quotes in an array': inside('[', '"",', '""]'),
  'single quotes': many("'"),
  'single-quoted items': inside('[', "'a',", ']'),
  'smart quotes': inside('{', '“a”:“b”,', '}'),
  'smart openings': many('“'),
  backslashes: inside('"', '\\', ''),
  'escaped quotes': inside('"', '\\"', '"'),
  'bad escapes': inside('"', '\\x', '"'),
  'half codes': inside('"', '\\u12', '"'),
  'first halves': inside('"', '\ud83d', '"'),
  emoji: inside('"', '😀', '"'),
  'escaped halves': inside('"', '\\ud83d', '"'),
  spaces: many(' '),
  'blank lines': many('\n'),
  'hard spaces': many('\u00a0'),
  'hard and soft spaces': many('\u00a0 '),
  'lines in a string': inside('"', '\n', ''),
  'lines of words in a string': inside('"', '\na', '"'),
  'torn strings': inside('[', '"a\n', ''),
  'torn strings before brackets': inside('[', '"a\n]', ''),
  'line comments': many('//\n'),
  'block comments': many('/**/'),
  'unclosed comments': many('/*'),
  'stars of a comment': inside('/*', '*', ''),
  digits: many('1'),
  zeros: many('0'),
  'minus signs': many('-'),
  exponents: many('1e'),
  'items with a bad number': inside('[', '1e,', ']'),
  'large integers': members((index) => `"${index}":${9_007_199_254_740_993n + BigInt(index)}`),
  words: many('a'),
  'words of an array': inside('[', 'a b,', ']'),
  'words of an object': inside('{', 'a:b,', '}'),
  commas: inside('[', ',', ']'),
  'commas of an object': inside('{', ',', '}'),
  colons: inside('{', ':', '}'),
  'keys only': inside('{', '"a",', '}'),
  'items without commas': inside('[', '1 ', ']'),
  'trailing commas': inside('[', '[1,],', ']'),
  placeholders: inside('[', '{{a}},', ']'),
  'opening braces': inside('[', '{{', ']'),
  'names of the prototype': inside('{', '"__proto__":{},', '}'),
};

/** Steps per character: a few passes, none that depends on the length. */
const bound = 6;

describe('scan takes steps linear in the text, and its issues do not grow with it', () => {
  test.each(Object.entries(families))('%s', (_name, make) => {
    for (const length of [1_000, 30_000, 900_000]) {
      const text = make(length);
      const { steps, issues } = scan(text);
      expect(steps / (text.length + 100)).toBeLessThan(bound);
      expect(JSON.stringify(issues).length).toBeLessThan(200_000);
    }
  });

  test.each(Object.entries(families))('%s, counted from outside', (_name, make) => {
    for (const length of [1_000, 60_000]) {
      const text = make(length);
      expect(charactersTaken(() => scan(text)) / (text.length + 1_000)).toBeLessThan(10);
    }
  });

  test('a text that is far too long is not read at all', () => {
    expect(scan('x'.repeat(5_000_000)).steps).toBe(0);
    expect(scan('\n'.repeat(5_000_000)).steps).toBe(0);
  });

  test('nesting that is too deep is not read on', () => {
    expect(scan('['.repeat(300_000)).steps).toBeLessThan(2 * 300_000);
  });

  test('steps are counted', () => {
    const text = JSON.stringify({ a: ['b', 1, true, { c: ' \n' }] }, null, 2);
    expect(scan(text).steps).toBeGreaterThanOrEqual(text.length * 0.8);
  });
});

/** The characters that a run takes out of any string: what it does, not what it says it does. */
function charactersTaken(run: () => void): number {
  const { charCodeAt, charAt, slice } = String.prototype;
  let taken = 0;
  const counting = {
    charCodeAt(this: string, index: number) {
      taken++;
      return charCodeAt.call(this, index);
    },
    charAt(this: string, index: number) {
      taken++;
      return charAt.call(this, index);
    },
    slice(this: string, start?: number, end?: number) {
      const piece = slice.call(this, start, end);
      taken += piece.length;
      return piece;
    },
  };
  Object.assign(String.prototype, counting);
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, slice });
  }
  return taken;
}
