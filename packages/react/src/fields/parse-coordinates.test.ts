import { describe, expect, it } from 'vitest';
import { parseCoordinates } from './parse-coordinates.ts';

describe('parseCoordinates', () => {
  const point = { latitude: 33.57, longitude: -7.58 };
  it.each([
    '33.57, -7.58',
    '33.57,-7.58',
    '33.57 -7.58',
    '33.57; -7.58',
    '33,57; -7,58',
    '33,57 -7,58',
    '33,57, -7,58',
    '(33.57, -7.58)',
    '[33.57,-7.58]\n',
    '٣٣٫٥٧, -٧٫٥٨',
  ])('reads %j', (text) => {
    expect(parseCoordinates(text)).toEqual(point);
  });

  it('parts whole numbers at a comma only where something says so', () => {
    expect(parseCoordinates('33,-7')).toEqual({ latitude: 33, longitude: -7 });
    expect(parseCoordinates('33, 7')).toEqual({ latitude: 33, longitude: 7 });
    expect(parseCoordinates('33,57')).toBeUndefined();
  });

  it.each(['', '33.57', 'Casablanca, Morocco', '33.57, ', '1.2.3, 4', '33.57, -7.58, 12', 'a; b'])(
    'leaves %j alone',
    (text) => {
      expect(parseCoordinates(text)).toBeUndefined();
    },
  );
});
