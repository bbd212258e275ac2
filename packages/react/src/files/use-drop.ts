import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLatest } from '../builder/use-stable.ts';
import { holdsFiles, transferredFiles } from './transferred-files.ts';

/** A place that takes files which are dropped on it, or pasted. */
export interface Drop {
  /** For the element around it. */
  box: RefObject<HTMLDivElement | null>;
  /** For the same element: that it is such a place, and whether files are held over it. */
  marks: { 'data-mw-files': true; 'data-over': true | undefined };
}

/** See `useDrop`. */
export interface DropOptions {
  /** Whether it also takes what comes down anywhere else in the builder that is no such place. */
  loose: boolean;
  closed: boolean;
}

/** See `Drop`. `take` also hears whether the files were meant for no place in particular. */
export function useDrop(
  take: (files: readonly File[], isLoose: boolean) => void,
  options: DropOptions,
): Drop {
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const latest = useLatest({ take, ...options });
  useEffect(() => {
    const root = box.current?.closest<HTMLElement>('.mw-root');
    if (!root) return;
    const isMine = ({ target, defaultPrevented }: Event) => {
      const { loose, closed } = latest.current;
      const place = placeAround(target);
      return !closed && !defaultPrevented && (place === null ? loose : place === box.current);
    };
    const receive = (event: DragEvent | ClipboardEvent, files: readonly File[]) => {
      if (files.length === 0) return;
      // Else the browser would leave the page for a dropped file.
      event.preventDefault();
      latest.current.take(files, placeAround(event.target) === null);
    };
    const hover = (event: DragEvent) => {
      const isOver = isMine(event) && holdsFiles(event.dataTransfer);
      setOver(isOver);
      if (!isOver) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const listeners = {
      dragenter: hover,
      dragover: hover,
      dragleave({ relatedTarget }: DragEvent) {
        if (!root.contains(relatedTarget as Node | null)) setOver(false);
      },
      drop(event: DragEvent) {
        setOver(false);
        if (isMine(event)) receive(event, transferredFiles(event.dataTransfer, null));
      },
      paste(event: ClipboardEvent) {
        if (isMine(event)) receive(event, transferredFiles(event.clipboardData, event.target));
      },
    };
    const leaving = new AbortController();
    for (const [type, listener] of Object.entries(listeners)) {
      root.addEventListener(type, listener as EventListener, { signal: leaving.signal });
    }
    return () => leaving.abort();
  }, [latest]);
  return { box, marks: { 'data-mw-files': true, 'data-over': over || undefined } };
}

/** The place that something came down on, or `null`. */
function placeAround(target: EventTarget | null): Element | null {
  // Some browsers drag over the text in an element.
  const element = target instanceof Element ? target : (target as Node | null)?.parentElement;
  return element?.closest('[data-mw-files]') ?? null;
}
