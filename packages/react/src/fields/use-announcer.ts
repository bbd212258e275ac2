import { type RefObject, useCallback, useRef } from 'react';

/**
 * A polite live region, to be rendered empty. Text is put there past React, so that saying something
 * renders nothing.
 */
export function useAnnouncer(): [RefObject<HTMLSpanElement | null>, (text: string) => void] {
  const region = useRef<HTMLSpanElement>(null);
  const say = useCallback((text: string) => {
    if (region.current) region.current.textContent = text;
  }, []);
  return [region, say];
}
