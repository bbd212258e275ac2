import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Lets the items of a list glide to their new places when their order changes, if motion is welcome. */
export function useGlide(list: RefObject<HTMLElement | null>, keys: readonly string[]): void {
  const before = useRef({ order: '', tops: new Map<string, number>() });
  useBrowserLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])] as HTMLElement[];
    const order = keys.join(' ');
    const tops = new Map(keys.map((key, index) => [key, items[index]?.offsetTop ?? 0]));
    const { order: oldOrder, tops: oldTops } = before.current;
    before.current = { order, tops };
    if (!list.current || order === oldOrder || oldTops.size !== keys.length) return;
    const duration = Number.parseFloat(
      getComputedStyle(list.current).getPropertyValue('--mw-motion'),
    );
    if (!(duration > 0)) return;
    for (const [index, key] of keys.entries()) {
      const distance = (oldTops.get(key) ?? 0) - (tops.get(key) ?? 0);
      if (!oldTops.has(key) || distance === 0) continue;
      items[index]?.animate(
        { translate: [`0 ${distance}px`, '0 0'] },
        { duration, easing: 'ease-out' },
      );
    }
  });
}
