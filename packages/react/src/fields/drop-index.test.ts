import { describe, expect, it } from 'vitest';
import { dropIndex } from './drop-index.ts';

/** Items one under the other. */
function stack(...heights: number[]) {
  let top = 0;
  return heights.map((height) => {
    const extent = { top, height };
    top += height;
    return extent;
  });
}

const after = (heights: number[], from: number, to: number) => {
  const next = [...heights];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
};

describe('dropIndex', () => {
  it.each([
    [0, 10, 0],
    [0, 39, 0],
    [0, 41, 1],
    [0, 81, 2],
    [0, 500, 2],
    [2, 81, 2],
    [2, 79, 1],
    [2, 39, 0],
    [2, -50, 0],
    [1, 60, 1],
  ])('moves the item at %i to where the pointer at %i is: %i', (at, y, to) => {
    expect(dropIndex(stack(40, 40, 40), at, y)).toBe(to);
  });

  it('stays where it is once it has moved, whatever the heights', () => {
    for (const heights of [
      [300, 40],
      [40, 300],
      [40, 300, 90],
      [90, 40, 300, 10],
    ]) {
      for (let at = 0; at < heights.length; at++) {
        for (let y = -20; y < 500; y += 7) {
          const to = dropIndex(stack(...heights), at, y);
          expect([heights, at, y, dropIndex(stack(...after(heights, at, to)), to, y)]).toEqual([
            heights,
            at,
            y,
            to,
          ]);
        }
      }
    }
  });
});
