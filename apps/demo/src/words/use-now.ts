import { useSyncExternalStore } from 'react';

const stepMs = 30_000;

/** The time, in milliseconds since 1970, as of the last half minute: enough for "2 minutes ago". */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => {
    const now = Date.now();
    return now - (now % stepMs);
  });
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, stepMs);
  return () => clearInterval(timer);
}
