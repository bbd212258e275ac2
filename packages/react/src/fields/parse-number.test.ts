import { describe, expect, it } from 'vitest';
import { isUnfinishedNumber, parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['33.5731', 33.5731],
    ['33,5731', 33.5731],
    [' -7.5 ', -7.5],
    ['\u22127', -7],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['٣٣٫٥', 33.5],
    ['۱۲', 12],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, valid: true });
  });

  it('takes an empty text for no number, which is fine', () => {
    expect(parseNumber('  ')).toEqual({ valid: true });
  });

  it.each([
    'abc',
    '1e5',
    '0x10',
    '1,000.5',
    '1.2.3',
    '--1',
    '5 km',
    'NaN',
    'Infinity',
    '9'.repeat(400),
    '-',
    '.',
  ])('refuses %j', (text) => {
    expect(parseNumber(text)).toEqual({ valid: false });
  });
});

describe('isUnfinishedNumber', () => {
  it('waits for more after a sign or a decimal mark only', () => {
    expect(['-', '+', '.', ',', '-.', ''].every(isUnfinishedNumber)).toBe(true);
    expect(['a', '1', '--', '1.2.'].some(isUnfinishedNumber)).toBe(false);
  });
});
