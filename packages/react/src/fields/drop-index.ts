/** Where an item stands in its list, in pixels from the top of the list. */
export interface Extent {
  top: number;
  height: number;
}

/**
 * The position at which the item at `at` belongs while the pointer is at `y`. Another item gives way
 * only once the pointer is over it, and where it would stay over the moved one: else a tall and a
 * short item would change places with every movement.
 */
export function dropIndex(items: readonly Extent[], at: number, y: number): number {
  const moved = items[at]?.height ?? 0;
  const isPassedDown = ({ top, height }: Extent) => y > top + Math.max(0, height - moved);
  const isPassedUp = ({ top, height }: Extent) => y < top + Math.min(height, moved);
  let to = at;
  for (let next = items[to + 1]; next && isPassedDown(next); next = items[to + 1]) to += 1;
  if (to > at) return to;
  for (let next = items[to - 1]; next && isPassedUp(next); next = items[to - 1]) to -= 1;
  return to;
}
