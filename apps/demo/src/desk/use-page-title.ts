import { useEffect } from 'react';
import type { Conversation } from '../conversations/conversation.ts';
import { useDeskWords } from '../words/words.tsx';

/** Names the page after the conversation, with how many messages nobody has looked at. */
export function usePageTitle(
  conversations: readonly Conversation[],
  current: Conversation | undefined,
): void {
  const { t } = useDeskWords();
  const unread = conversations.reduce((sum, { unread }) => sum + unread, 0);
  const title = current ? `${current.name} · ${t.desk.title}` : t.desk.title;
  const shown = unread > 0 ? `(${unread}) ${title}` : title;
  useEffect(() => {
    document.title = shown;
  }, [shown]);
}
