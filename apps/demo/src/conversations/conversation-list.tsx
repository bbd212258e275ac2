import { type RefObject, useId, useRef, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';
import type { Conversation } from './conversation.ts';
import { ConversationItem } from './conversation-item.tsx';
import { searchConversations } from './conversation-text.ts';

/** All conversations, with a search over names and messages. */
export function ConversationList(props: {
  conversations: readonly Conversation[];
  current: string | undefined;
}) {
  const { conversations, current } = props;
  const { t, count, fill } = useDeskWords();
  const [query, setQuery] = useState('');
  const titleId = useId();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    setQuery('');
    field.current?.focus();
  };
  const found = searchConversations(conversations, query);
  const searching = query.trim() !== '';
  return (
    <nav className="conversations" aria-labelledby={titleId}>
      <h2 id={titleId} className="hidden" tabIndex={-1}>
        {t.conversations.title}
      </h2>
      <SearchField fieldRef={field} query={query} onChange={setQuery} />
      <p role="status" className="hidden">
        {searching && count(t.conversations.found, found.length)}
      </p>
      {found.length === 0 ? (
        <div className="empty" data-size="small">
          <p className="empty-title">{t.conversations.none.title}</p>
          <p>{fill(t.conversations.none.text, { query: query.trim() })}</p>
          <button type="button" className="button" onClick={clear}>
            {t.conversations.clear}
          </button>
        </div>
      ) : (
        <ul className="conversation-items">
          {found.map((conversation) => (
            <ConversationItem
              key={conversation.id}
              conversation={conversation}
              current={conversation.id === current}
            />
          ))}
        </ul>
      )}
    </nav>
  );
}

function SearchField(props: {
  fieldRef: RefObject<HTMLInputElement | null>;
  query: string;
  onChange(query: string): void;
}) {
  const { fieldRef, query, onChange } = props;
  const { t } = useDeskWords();
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={fieldRef}
        type="search"
        className="search-input"
        aria-label={t.conversations.search}
        placeholder={t.conversations.search}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </search>
  );
}
