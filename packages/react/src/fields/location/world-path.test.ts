import { describe, expect, it } from 'vitest';
import { land } from './world-path.ts';

type Point = readonly [x: number, y: number];

/** The rings of the drawing in tenths of degrees, from 180° west and 90° north. */
const rings: Point[][] = land
  .split('M')
  .slice(1)
  .map((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
    }
    return points;
  });

/** Whether a place is on land: how many coasts lie east of it is odd. */
function isLand(latitude: number, longitude: number): boolean {
  const [x, y] = [(longitude + 180) * 10, (90 - latitude) * 10];
  const crossed = rings.flatMap((ring) =>
    ring.filter(([toX, toY], index) => {
      const [fromX, fromY] = ring.at(index - 1) ?? [0, 0];
      if (fromY > y === toY > y) return false;
      return x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
    }),
  );
  return crossed.length % 2 === 1;
}

describe('the outline of the world', () => {
  it.each([
    ['Paris', 48.86, 2.35, true],
    ['Marrakesh', 31.63, -7.99, true],
    ['Nairobi', -1.29, 36.82, true],
    ['Denver', 39.74, -104.99, true],
    ['Alice Springs', -23.7, 133.88, true],
    ['Anadyr, past 180°', 66.5, -174, true],
    ['the South Pole', -89.5, 0, true],
    ['the Atlantic', 0, -30, false],
    ['the Pacific', 10, -160, false],
    ['the North Pole', 89, 10, false],
    ['the strait of Bering', 66, -168.8, false],
  ])('has %s on the right side of the coast', (_, latitude, longitude, expected) => {
    expect(isLand(latitude, longitude)).toBe(expected);
  });

  it('has no line across the world but along the pole', () => {
    const leaps = rings.flatMap((ring) =>
      ring.filter(([x, y], index) => {
        const [fromX, fromY] = ring[index - 1] ?? [x, y];
        return y !== 1800 && fromY !== 1800 && Math.abs(x - fromX) > 600;
      }),
    );
    expect(leaps).toEqual([]);
  });
});
