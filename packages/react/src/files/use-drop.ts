import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLatest } from '../builder/use-stable.ts';
import { holdsFiles, transferredFiles } from './transferred-files.ts';

/** A place that takes files which are dropped on it, or pasted. */
export interface Drop {
  /** For the element around it. */
  box: RefObject<HTMLDivElement | null>;
  /** For the same element. */
  handlers: {
    'data-mw-files': true;
    'data-over': true | undefined;
    onDragEnter(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** See `Drop`. With `pasted`, what is pasted anywhere in the builder that is no other such place is taken too. */
export function useDrop(
  take: (files: readonly File[]) => void,
  { pasted, closed }: { pasted: boolean; closed: boolean },
): Drop {
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const latest = useLatest({ take, pasted, closed });
  useEffect(() => {
    const root = box.current?.closest<HTMLElement>('.mw-root');
    const paste = (event: ClipboardEvent) => {
      const target = event.target as Element | null;
      const place = target?.closest('[data-mw-files]') ?? null;
      const isMine = place === box.current || (place === null && latest.current.pasted);
      if (event.defaultPrevented || latest.current.closed || !isMine) return;
      const files = transferredFiles(event.clipboardData, target);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current.take(files);
    };
    root?.addEventListener('paste', paste);
    return () => root?.removeEventListener('paste', paste);
  }, [latest]);
  const enter = (event: DragEvent) => {
    if (closed || !holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  };
  return {
    box,
    handlers: {
      'data-mw-files': true,
      'data-over': over || undefined,
      onDragEnter: enter,
      onDragOver: enter,
      onDragLeave: ({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget as globalThis.Node | null)) setOver(false);
      },
      onDrop(event) {
        setOver(false);
        if (closed || !holdsFiles(event.dataTransfer)) return;
        // Else the browser would leave the page for the file.
        event.preventDefault();
        const files = transferredFiles(event.dataTransfer, null);
        if (files.length > 0) take(files);
      },
    },
  };
}
