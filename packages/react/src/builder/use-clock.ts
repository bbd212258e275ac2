import type { Context } from '@messagewright/core';
import { useEffect } from 'react';
import type { BuilderStore } from '../context/builder-store.ts';

const minute = 60_000;

/**
 * Tells the store the time at each full minute and when the service window closes, for issues that come
 * with time alone. Not where the host gives the time itself.
 */
export function useClock(store: BuilderStore, context: Context | undefined): void {
  const isGiven = context?.now !== undefined;
  const closes = context?.serviceWindowExpiresAt;
  useEffect(() => {
    if (isGiven) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const now = Date.now();
      store.tick(now);
      timer = setTimeout(tick, untilNextTick(now, closes));
    };
    tick();
    return () => clearTimeout(timer);
  }, [store, isGiven, closes]);
}

/** Milliseconds to the next full minute, or to a moment that comes before it. */
export function untilNextTick(now: number, moment: number | undefined): number {
  const full = minute - (now % minute);
  return moment !== undefined && moment > now ? Math.min(full, moment - now) : full;
}
