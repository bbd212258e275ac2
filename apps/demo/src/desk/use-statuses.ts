import { useEffect, useRef } from 'react';
import type { Conversation, DeliveryState } from '../conversations/conversation.ts';
import { deliveryOf, isOpen } from '../sending/delivery.ts';
import type { DeskClient, MessageStatus } from '../sending/desk-client.ts';
import type { StatusNews } from './desk-state.ts';

/** Milliseconds between two rounds of questions. */
const everyMs = 2000;
/** Rounds between two questions after a message that waits for its hour. */
const scheduledRounds = 15;

/** A message whose provider may still say something of it. */
interface OpenMessage {
  readonly conversation: string;
  readonly message: string;
  readonly provider: string;
  /** The provider's id of it. */
  readonly providersId: string;
  readonly state: DeliveryState;
}

/** Asks what became of the messages that were sent, as long as something can still come. */
export function useStatuses(
  client: DeskClient,
  conversations: readonly Conversation[],
  onNews: (news: StatusNews) => void,
): void {
  const latest = useRef({ conversations, onNews });
  const silent = useRef(new Set<string>());
  useEffect(() => {
    latest.current = { conversations, onNews };
  });
  const waiting = openMessages(conversations).length > 0;
  useEffect(() => {
    if (!waiting) return;
    let asking = false;
    let rounds = 0;
    const round = async () => {
      if (asking || document.hidden) return;
      asking = true;
      rounds += 1;
      const due = openMessages(latest.current.conversations).filter(
        ({ message, state }) =>
          !silent.current.has(message) && (state !== 'scheduled' || rounds % scheduledRounds === 0),
      );
      for (const each of due) {
        const answer = await client.status(each.provider, each.providersId);
        // Whoever has no statuses now has none later.
        if (answer === 'none') silent.current.add(each.message);
        else if (answer) tell(each, answer);
      }
      asking = false;
    };
    const tell = (open: OpenMessage, { status, reason }: MessageStatus) => {
      const { conversation: id, message } = open;
      const state = deliveryOf(status);
      if (state && state !== open.state) latest.current.onNews({ id, message, state, reason });
    };
    const timer = setInterval(() => void round(), everyMs);
    return () => clearInterval(timer);
  }, [client, waiting]);
}

function openMessages(conversations: readonly Conversation[]): OpenMessage[] {
  return conversations.flatMap(({ id: conversation, messages }) =>
    messages.flatMap((entry) => {
      if (entry.from !== 'team' || !isOpen(entry.state)) return [];
      const { attempt, answer } = entry.record ?? {};
      if (!attempt || !answer?.messageId) return [];
      const { id: message, state } = entry;
      const { messageId: providersId } = answer;
      return [{ conversation, message, provider: attempt.provider, providersId, state }];
    }),
  );
}
