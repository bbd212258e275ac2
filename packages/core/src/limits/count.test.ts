import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countLength, sliceAt } from './count.ts';
import type { LengthUnit } from './limit.ts';

const family = '👨‍👩‍👧‍👦';
const lone = '\ud83d';
const units: LengthUnit[] = ['code-point', 'utf-16', 'grapheme', 'byte', 'line'];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'م', '\n', '\r', '\r\n', family, '👍🏽', lone) }),
);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('countLength', () => {
  const counts: [name: string, text: string, expected: Record<LengthUnit, number>][] = [
    ['nothing', '', { 'code-point': 0, 'utf-16': 0, grapheme: 0, byte: 0, line: 0 }],
    ['ASCII', 'Hello', { 'code-point': 5, 'utf-16': 5, grapheme: 5, byte: 5, line: 1 }],
    ['a family', family, { 'code-point': 7, 'utf-16': 11, grapheme: 1, byte: 25, line: 1 }],
    ['a skin tone', '👍🏽', { 'code-point': 2, 'utf-16': 4, grapheme: 1, byte: 8, line: 1 }],
    ['a flag', '🇲🇦', { 'code-point': 2, 'utf-16': 4, grapheme: 1, byte: 8, line: 1 }],
    ['an accent', 'é', { 'code-point': 1, 'utf-16': 1, grapheme: 1, byte: 2, line: 1 }],
    ['two parts', 'e\u0301', { 'code-point': 2, 'utf-16': 2, grapheme: 1, byte: 3, line: 1 }],
    ['Arabic', 'مرحبا', { 'code-point': 5, 'utf-16': 5, grapheme: 5, byte: 10, line: 1 }],
    ['three bytes', '€', { 'code-point': 1, 'utf-16': 1, grapheme: 1, byte: 3, line: 1 }],
    ['half a pair', lone, { 'code-point': 1, 'utf-16': 1, grapheme: 1, byte: 3, line: 1 }],
    ['other half', '\ude00a', { 'code-point': 2, 'utf-16': 2, grapheme: 2, byte: 4, line: 1 }],
    ['halves', lone + lone, { 'code-point': 2, 'utf-16': 2, grapheme: 2, byte: 6, line: 1 }],
    ['line breaks', 'a\r\nb\rc\n', { 'code-point': 7, 'utf-16': 7, grapheme: 6, byte: 7, line: 4 }],
    ['a break first', '\na', { 'code-point': 2, 'utf-16': 2, grapheme: 2, byte: 2, line: 2 }],
  ];

  test.each(counts)('%s', (_name, text, expected) => {
    const found = Object.fromEntries(units.map((unit) => [unit, countLength(text, unit)]));
    expect(found).toEqual(expected);
  });

  test('counts code points where the engine has no segmenter', () => {
    vi.stubGlobal('Intl', {});
    expect(countLength(family, 'grapheme')).toBe(7);
    expect(sliceAt(family, 1, 'grapheme')).toEqual(['👨', family.slice(2)]);
  });

  test.each([
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
    ['\u{10ffff}', 4],
  ])('%j has %d bytes', (text, bytes) => {
    expect(countLength(text, 'byte')).toBe(bytes);
  });

  test('counts bytes as an encoder does, for any text', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countLength(text, 'byte')).toBe(encoder.encode(text).length);
      }),
    );
  });
});

describe('sliceAt', () => {
  test.each<[text: string, max: number, unit: LengthUnit | undefined, expected: string[]]>([
    ['Hello', 4, undefined, ['Hell', 'o']],
    ['Hello', 5, 'code-point', ['Hello', '']],
    ['Hello', 6, 'code-point', ['Hello', '']],
    ['Hello', 0, 'code-point', ['', 'Hello']],
    ['Hello', -1, 'code-point', ['', 'Hello']],
    ['Hello', Number.POSITIVE_INFINITY, 'code-point', ['Hello', '']],
    ['a😀b', 2, 'code-point', ['a😀', 'b']],
    ['a😀b', 2, 'utf-16', ['a', '😀b']],
    ['a😀b', 3, 'utf-16', ['a😀', 'b']],
    ['a😀b', 4, 'byte', ['a', '😀b']],
    ['a😀b', 5, 'byte', ['a😀', 'b']],
    [`${family}${family}`, 1, 'grapheme', [family, family]],
    [`a${family}`, 1, 'grapheme', ['a', family]],
    ['a\nb\nc', 2, 'line', ['a\nb', '\nc']],
    ['a\r\nb', 1, 'line', ['a', '\r\nb']],
    ['\n', 1, 'line', ['', '\n']],
  ])('%j at %d %s', (text, max, unit, expected) => {
    expect(sliceAt(text, max, unit)).toEqual(expected);
  });

  test('keeps to the limit, loses nothing and cuts no pair, in every unit', () => {
    const cutPair = /[\ud800-\udbff]$/;
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.constantFrom(...units), (text, max, unit) => {
        const [within, surplus] = sliceAt(text, max, unit);
        expect(within + surplus).toBe(text);
        expect(countLength(within, unit)).toBeLessThanOrEqual(max);
        expect(surplus === '').toBe(countLength(text, unit) <= max);
        expect(cutPair.test(within) && /^[\udc00-\udfff]/.test(surplus)).toBe(false);
      }),
    );
  });
});
