import { useCallback, useEffect, useState } from 'react';
import type { DeskClient, DeskFacts } from '../sending/desk-client.ts';

/** What the server says of itself, whether it has failed to, and how to ask again. */
export function useFacts(client: DeskClient) {
  const [facts, setFacts] = useState<DeskFacts>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = tries >= 0;
    void client.facts().then((answer) => {
      if (!wanted) return;
      setFacts(answer);
      setFailed(answer === undefined);
    });
    return () => {
      wanted = false;
    };
  }, [client, tries]);
  const retry = useCallback(() => {
    setFailed(false);
    setTries((count) => count + 1);
  }, []);
  return { facts, failed, retry };
}
