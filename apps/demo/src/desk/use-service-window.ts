import { useEffect, useState } from 'react';
import type { Conversation } from '../conversations/conversation.ts';
import type { DeskClient, WindowAnswer } from '../sending/desk-client.ts';

/** Milliseconds between two look-ups: what the customer writes meanwhile opens the window anew. */
const everyMs = 60_000;

/**
 * When the customer service window of a conversation closes, in milliseconds since 1970: 0 where it is closed,
 * Infinity where it never does, `undefined` where nobody knows.
 */
export function useServiceWindow(
  client: Pick<DeskClient, 'serviceWindow'>,
  { provider, contact }: Conversation,
): number | undefined {
  const [closesAt, setClosesAt] = useState<number>();
  useEffect(() => {
    if (!contact) return;
    let wanted = true;
    const look = async () => {
      const answer = await client.serviceWindow(provider.id, contact);
      if (wanted && answer) setClosesAt(closingOf(answer));
    };
    const lookAgain = () => {
      if (!document.hidden) void look();
    };
    void look();
    const timer = setInterval(lookAgain, everyMs);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      wanted = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [client, provider, contact]);
  return closesAt;
}

/** See `useServiceWindow`. */
export function closingOf({ expiresAt, permanent }: WindowAnswer): number {
  if (permanent) return Number.POSITIVE_INFINITY;
  return expiresAt === null ? 0 : Date.parse(expiresAt) || 0;
}
