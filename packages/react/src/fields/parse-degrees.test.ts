import { describe, expect, it } from 'vitest';
import { parseCoordinates } from './parse-coordinates.ts';

describe('degrees', () => {
  const point = { latitude: 33.573056, longitude: -7.589722 };
  it.each([
    `33°34'23"N 7°35'23"W`,
    '33°34′23″N, 7°35′23″W',
    `33° 34' 23" N 7° 35' 23" W`,
    `N 33°34'23" W 7°35'23"`,
    `7°35'23"W 33°34'23"N`,
    `33°34'23" -7°35'23"`,
    "33°34.38336'N 7°35.38332'W",
    '33.573056° N, 7.589722° W',
    '33.573056N 7.589722W',
    '33.573056°, -7.589722°',
  ])('reads %j', (text) => {
    expect(parseCoordinates(text)).toEqual(point);
  });

  it('keeps letters before the number with that number', () => {
    expect(parseCoordinates('N 33 W 7')).toEqual({ latitude: 33, longitude: -7 });
    expect(parseCoordinates('s33 e7')).toEqual({ latitude: -33, longitude: 7 });
  });

  it.each([
    `33°34'23"N`,
    `33°60'0"N 7°0'0"W`,
    `33°0'60"N 7°0'0"W`,
    '33N 7N',
    '33E 7W',
    '33N 7',
    '7°35′23″ O 33°34′23″ N',
    'N W',
  ])('leaves %j alone', (text) => {
    expect(parseCoordinates(text)).toBeUndefined();
  });
});
