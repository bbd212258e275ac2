import { useCallback, useState } from 'react';
import type { DeskClient } from '../sending/desk-client.ts';
import type { Trial } from '../sending/trial.ts';

/** What was chosen for the next message, how to choose, and how to say that the message has had it. */
export function useTrial(client: DeskClient) {
  const [trial, setTrial] = useState<Trial>('accepted');
  const choose = useCallback(
    (next: Trial) => {
      void client.arrange(next).then((arranged) => {
        if (arranged) setTrial(next);
      });
    },
    [client],
  );
  const played = useCallback(() => setTrial('accepted'), []);
  return { trial, choose, played };
}
