import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Layout effects where there is a layout; servers have none and older React says so. */
export const useIsomorphicLayoutEffect =
  typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** The value of before while the new one says the same: hosts write props inline. */
export function useStable<T>(value: T, same: (a: T, b: T) => boolean): T {
  const [stable, setStable] = useState(value);
  if (stable === value || same(stable, value)) return stable;
  setStable(value);
  return value;
}

/** The newest value, for handlers that outlive a render. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useIsomorphicLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Whether two props hold the same members or items. */
export function sameMembers(a: object | undefined, b: object | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const before: Record<string, unknown> = { ...a };
  const after: Record<string, unknown> = { ...b };
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && before[key] === after[key])
  );
}

/** Whether two props of plain data say the same throughout. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const before: Record<string, unknown> = { ...a };
  const after: Record<string, unknown> = { ...b };
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && sameData(before[key], after[key]))
  );
}
