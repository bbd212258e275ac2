import type { ReactNode } from 'react';
import { Avatar } from '../conversations/avatar.tsx';
import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';
import { formatRoute, listRoute } from '../desk/route.ts';
import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';
import { MessageLog } from './message-log.tsx';

/** The id of the thread's heading, where the focus goes when a conversation opens. */
export const threadTitleId = 'thread-title';

/** One conversation: with whom, what was said, and below it what to do next. */
export function Thread(props: {
  conversation: Conversation;
  onDetails(message: OutgoingMessage): void;
  onReuse(message: OutgoingMessage): void;
  children: ReactNode;
}) {
  const { conversation, onDetails, onReuse, children } = props;
  const { name, provider, messages } = conversation;
  const { t, fill } = useDeskWords();
  return (
    <section className="thread" aria-labelledby={threadTitleId}>
      <header className="pane-header">
        <a
          className="icon-button back-to-list"
          href={formatRoute(listRoute)}
          aria-label={t.thread.back}
        >
          <Icon name="back" flips />
        </a>
        <Avatar name={name} />
        <div className="pane-titles">
          <h2 id={threadTitleId} className="pane-title" tabIndex={-1} dir="auto">
            {name}
          </h2>
          <p className="pane-note">{provider.label}</p>
        </div>
      </header>
      {messages.length === 0 ? (
        <div className="empty">
          <Icon name="chat" />
          <p className="empty-title">{t.thread.empty.title}</p>
          <p>{fill(t.thread.empty.text, { name })}</p>
        </div>
      ) : (
        <MessageLog conversation={conversation} onDetails={onDetails} onReuse={onReuse} />
      )}
      <footer className="thread-footer">{children}</footer>
    </section>
  );
}
