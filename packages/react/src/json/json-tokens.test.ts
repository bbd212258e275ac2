import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonTokens } from './json-tokens.ts';

const kinds = (line: string) =>
  jsonTokens(line)
    .filter(({ type }) => type !== 'plain')
    .map(({ type, text }) => [type, text]);

describe('jsonTokens', () => {
  test.each([
    [
      '  "a": "b",',
      [
        ['key', '"a"'],
        ['string', '"b"'],
      ],
    ],
    [
      '  "n": -1.5e+21',
      [
        ['key', '"n"'],
        ['number', '-1.5e+21'],
      ],
    ],
    ['  true,', [['literal', 'true']]],
    [
      '  "x": null',
      [
        ['key', '"x"'],
        ['literal', 'null'],
      ],
    ],
    ['{}', []],
    ['  1\n', [['number', '1']]],
    ['  "a": {', [['key', '"a"']]],
    [
      '  "": ""',
      [
        ['key', '""'],
        ['string', '""'],
      ],
    ],
  ])('tells apart %j', (line, expected) => {
    expect(kinds(line)).toEqual(expected);
  });

  test.each([
    ['a quote', 'say "yes": no'],
    ['a backslash at the end', 'C:\\'],
    ['brackets', '{"a": [1, true]}'],
    ['a colon behind it', 'a":'],
    ['HTML', '<img src=x onerror="x">'],
  ])('is not misled by %s inside a string', (_, text) => {
    const printed = JSON.stringify({ [text]: text }, null, 2).split('\n')[1] ?? '';
    expect(kinds(printed)).toEqual([
      ['key', JSON.stringify(text)],
      ['string', JSON.stringify(text)],
    ]);
  });

  test('loses nothing of what was printed, and sees each value once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const printed = JSON.stringify(value, null, 2);
        const tokens = printed.split(/(?<=\n)/).map(jsonTokens);
        expect(tokens.map((line) => line.map(({ text }) => text).join('')).join('')).toBe(printed);
        for (const { type, text } of tokens.flat()) {
          if (type === 'plain') expect(text).toMatch(/^[ {}[\]:,\n]+$/);
          else expect(JSON.stringify(JSON.parse(text))).toBe(text);
        }
      }),
    );
  });

  test('reads a very long string as one piece', () => {
    const printed = JSON.stringify('\\"'.repeat(500_000));
    expect(jsonTokens(printed)).toEqual([{ type: 'string', text: printed }]);
  });
});
