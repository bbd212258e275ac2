import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';

/** What happens to the conversations. */
export type DeskEvent =
  | { readonly type: 'loaded'; readonly conversations: readonly Conversation[] }
  | { readonly type: 'opened'; readonly id: string }
  | { readonly type: 'sent'; readonly id: string; readonly message: OutgoingMessage };

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
