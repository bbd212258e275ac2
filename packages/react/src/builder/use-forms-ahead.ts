import { cellOf, isCodec, type MessageType, type Provider } from '@messagewright/core';
import { useEffect } from 'react';
import { forms } from '../messages/forms.ts';

/** Fetches the forms of a provider's message types while nothing else is to be done, so that none is waited for. */
export function useFormsAhead(provider: Provider): void {
  useEffect(
    () =>
      whenIdle(() => {
        for (const [type, form] of Object.entries(forms)) {
          // One that does not come is asked for again when it is shown, and its absence is said then.
          if (isCodec(cellOf(provider, type as MessageType))) form?.load?.().catch(() => {});
        }
      }),
    [provider],
  );
}

/** Not every browser says when it is idle; there a while after the first paint has to do. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
