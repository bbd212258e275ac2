import { type RefObject, useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Revealer } from '../context/builder-context.ts';
import { focusPath as focusIn } from '../context/focus-path.ts';

/** Focus by place in the draft, and the register of what can hide a place. */
export function useFocusPath(root: RefObject<HTMLElement | null>) {
  const revealers = useRef(new Set<Revealer>());
  const addRevealer = useCallback((revealer: Revealer) => {
    revealers.current.add(revealer);
    return () => {
      revealers.current.delete(revealer);
    };
  }, []);
  const focusPath = useCallback(
    (path: string) => {
      const asked = new Set<Revealer>();
      let isElsewhere = false;
      // What one opens may hide the place too. Opened at once, so that the focus moves while the browser
      // still counts it as the click's.
      while ([...revealers.current].some((reveal) => !asked.has(reveal))) {
        flushSync(() => {
          for (const reveal of [...revealers.current]) {
            if (asked.has(reveal)) continue;
            asked.add(reveal);
            if (reveal(path) === 'focuses') isElsewhere = true;
          }
        });
      }
      if (root.current && !isElsewhere) focusIn(root.current, path);
    },
    [root],
  );
  return { focusPath, addRevealer };
}
