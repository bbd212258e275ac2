import { describe, expect, it } from 'vitest';
import { countCodePoints, cutAfter, textPieces } from './text-pieces.ts';

describe('cutAfter', () => {
  it('cuts nothing off a text of exactly the limit', () => {
    expect(cutAfter('abcd', 4)).toBe(Number.POSITIVE_INFINITY);
    expect(cutAfter('🎉🎉', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts code points and answers in UTF-16 units', () => {
    expect(cutAfter('abcde', 4)).toBe(4);
    expect(cutAfter('🎉🎉a', 2)).toBe(4);
  });

  it('takes an unpaired surrogate as one', () => {
    expect(cutAfter('\ud83da', 1)).toBe(1);
    expect(countCodePoints('\ud83da🎉')).toBe(3);
  });
});

describe('textPieces', () => {
  const all = Number.POSITIVE_INFINITY;
  const codes = (text: string) =>
    textPieces(text, 0, all).map(({ invisible, text }) => invisible?.code ?? text);

  it('splits where the limit falls', () => {
    expect(textPieces('recovery', 20, 26)).toEqual([
      { text: 'recove', surplus: false },
      { text: 'ry', surplus: true },
    ]);
  });

  it('is all surplus behind the limit and none before it', () => {
    expect(textPieces('ab', 10, 10)).toEqual([{ text: 'ab', surplus: true }]);
    expect(textPieces('ab', 8, 10)).toEqual([{ text: 'ab', surplus: false }]);
  });

  it.each([
    ['an override', '\u202e', 'U+202E'],
    ['an isolate', '\u2067', 'U+2067'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a zero character', '\u0000', 'U+0000'],
    ['a Hangul filler', '\u3164', 'U+3164'],
  ])('tells of %s', (_, character, code) => {
    expect(codes(`a${character}b`)).toEqual(['a', code, 'b']);
  });

  it.each([
    ['the joiners of Arabic and Persian', 'می\u200cخواهم\u200d'],
    ['the marks of direction', '\u200eab\u200f\u061c'],
    ['a family of emoji', '👨\u200d👩\u200d👧'],
    ['newlines and tabs', 'a\n\tb\r'],
  ])('leaves %s alone', (_, text) => {
    expect(codes(text)).toEqual([text]);
  });

  it('counts a run of one character once', () => {
    expect(textPieces('\u200b\u200b\u200b', 0, all)).toEqual([
      { text: '\u200b\u200b\u200b', surplus: false, invisible: { code: 'U+200B', count: 3 } },
    ]);
  });
});

describe('placeholders without a value', () => {
  const open = [
    { start: 6, end: 11 },
    { start: 16, end: 21 },
  ];
  const text = 'Hello {{1}} and {{2}}';
  const marked = (at: number, part: string, cut = Number.POSITIVE_INFINITY) =>
    textPieces(part, at, cut, open).map((piece) => [piece.text, piece.open ?? false]);

  it('are pieces of their own', () => {
    expect(marked(0, text)).toEqual([
      ['Hello ', false],
      ['{{1}}', true],
      [' and ', false],
      ['{{2}}', true],
    ]);
  });

  it('are found from where a text starts in its source', () => {
    expect(marked(8, text.slice(8))).toEqual([
      ['1}}', true],
      [' and ', false],
      ['{{2}}', true],
    ]);
  });

  it('may be cut by the limit', () => {
    const pieces = textPieces(text, 0, 18, open).slice(-2);
    expect(pieces).toEqual([
      { text: '{{', surplus: false, open: true },
      { text: '2}}', surplus: true, open: true },
    ]);
  });
});
