import { useEffect, useRef } from 'react';
import { useBuilder } from './builder-context.ts';

/**
 * For a part that can hide controls: `owns` says whether the control of a place is inside, `open`
 * shows it. Called before a click on an issue moves the focus there. A dialog says `focuses` where it
 * moves the focus itself.
 */
export function useReveal(owns: (path: string) => boolean, open: (path: string) => unknown): void {
  const { addRevealer } = useBuilder();
  const latest = useRef({ owns, open });
  useEffect(() => {
    latest.current = { owns, open };
  });
  useEffect(
    () =>
      addRevealer((path) => {
        const inside = latest.current.owns(path);
        if (!inside) return false;
        return latest.current.open(path) === 'focuses' ? 'focuses' : true;
      }),
    [addRevealer],
  );
}
