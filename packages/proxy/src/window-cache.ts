import type { ServiceWindow } from '@messagewright/core';

/** How long an answer is good for, in milliseconds. */
const maxAgeMs = 30_000;
/** More contacts than are open at one time; what comes after takes the place of the oldest. */
const maxEntries = 1000;

/** A service window, and when it was asked about. */
export interface CheckedWindow {
  window: ServiceWindow;
  /** Milliseconds since 1970. */
  checkedAt: number;
}

/** Remembers service windows for a short while, so that several open pages ask once. */
export interface WindowCache {
  /** What is remembered under a key, or what `ask` answers. A failure is not remembered. */
  get(key: string, ask: () => Promise<ServiceWindow>): Promise<CheckedWindow>;
}

/** An empty cache. */
export function createWindowCache(now: () => number): WindowCache {
  const entries = new Map<string, CachedWindow>();
  return {
    get(key, ask) {
      const checkedAt = now();
      const known = entries.get(key);
      if (known && isFresh(known, checkedAt)) return known.answer;
      const answer = ask().then((window) => ({ window, checkedAt }));
      const entry: CachedWindow = { checkedAt, answer };
      // Deleted first, so that the order of the map is the order of asking.
      entries.delete(key);
      entries.set(key, entry);
      answer.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      const [oldest] = entries.keys();
      if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);
      return answer;
    },
  };
}

interface CachedWindow {
  checkedAt: number;
  answer: Promise<CheckedWindow>;
}

/** A clock that was set back makes an answer old, not young. */
function isFresh({ checkedAt }: CachedWindow, now: number): boolean {
  const age = now - checkedAt;
  return age >= 0 && age < maxAgeMs;
}
