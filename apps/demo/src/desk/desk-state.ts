import type {
  Conversation,
  DeliveryState,
  OutgoingMessage,
} from '../conversations/conversation.ts';

/** What happens to the conversations. */
export type DeskEvent =
  | { readonly type: 'loaded'; readonly conversations: readonly Conversation[] }
  | { readonly type: 'opened'; readonly id: string }
  | { readonly type: 'sent'; readonly id: string; readonly message: OutgoingMessage }
  | ({ readonly type: 'moved' } & StatusNews);

/** What a provider says later of a message that it took. */
export interface StatusNews {
  /** The conversation's id. */
  readonly id: string;
  /** The message's. */
  readonly message: string;
  readonly state: DeliveryState;
  /** The provider's own words on why it failed. */
  readonly reason?: string | undefined;
}

/** The conversations after an event. */
export function reduceDesk(
  conversations: readonly Conversation[],
  event: DeskEvent,
): readonly Conversation[] {
  switch (event.type) {
    case 'loaded':
      return event.conversations;
    case 'opened':
      return change(conversations, event.id, (conversation) =>
        conversation.unread === 0 ? conversation : { ...conversation, unread: 0 },
      );
    case 'sent': {
      const { id, message } = event;
      const changed = change(conversations, id, (conversation) => ({
        ...conversation,
        messages: [...conversation.messages, message],
      }));
      // The conversation that moved last stands first.
      const first = changed.filter((conversation) => conversation.id === id);
      return [...first, ...changed.filter((conversation) => conversation.id !== id)];
    }
    case 'moved':
      return change(conversations, event.id, (conversation) => ({
        ...conversation,
        messages: conversation.messages.map((entry) =>
          entry.id === event.message && entry.from === 'team'
            ? { ...entry, state: event.state, reason: event.reason }
            : entry,
        ),
      }));
  }
}

function change(
  conversations: readonly Conversation[],
  id: string,
  to: (conversation: Conversation) => Conversation,
): readonly Conversation[] {
  return conversations.map((conversation) =>
    conversation.id === id ? to(conversation) : conversation,
  );
}
