import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether this runs in a browser and is past hydration. What the browser's own data decides, names of
 * countries or the time zone, would else differ from what a server wrote.
 */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
