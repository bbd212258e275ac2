import { isNote } from '@messagewright/core';
import { useHasDraft, useSendState } from '../desk/desk-context.ts';
import { formatRoute } from '../desk/route.ts';
import { useNow } from '../words/use-now.ts';
import { useDeskWords } from '../words/words.tsx';
import { Avatar } from './avatar.tsx';
import type { Conversation } from './conversation.ts';
import { excerptOf, messageOf } from './conversation-text.ts';

/** One conversation of the list: who, when, what was said last, and what waits. */
export function ConversationItem(props: { conversation: Conversation; current: boolean }) {
  const { conversation, current } = props;
  const { id, name, provider, unread } = conversation;
  const words = useDeskWords();
  const last = conversation.messages.at(-1);
  return (
    <li>
      <a
        id={itemId(id)}
        className="conversation"
        href={formatRoute({ pane: 'thread', conversation: id })}
        aria-current={current || undefined}
        data-unread={unread > 0 || undefined}
      >
        <Avatar name={name} />
        <span className="conversation-top">
          <span className="conversation-name" dir="auto">
            {name}
          </span>
          {last && <LastTime at={last.at} />}
        </span>
        <span className="conversation-excerpt" dir="auto">
          {useExcerpt(conversation)}
        </span>
        <span className="conversation-marks">
          <span className="conversation-provider">{provider.label}</span>
          <Waiting conversation={id} />
        </span>
        {unread > 0 && (
          <span className="unread">
            <span aria-hidden="true">{unread}</span>
            <span className="hidden">{words.count(words.t.conversations.unread, unread)}</span>
          </span>
        )}
      </a>
    </li>
  );
}

/** The id of a conversation's link, for the focus to come back to. */
export function itemId(conversation: string): string {
  return `conversation-${conversation}`;
}

function useExcerpt({ messages, provider }: Conversation): string {
  const { t, fill } = useDeskWords();
  const last = messages.at(-1);
  if (!last) return t.conversations.empty;
  const message = messageOf(last);
  const labels: Readonly<Record<string, string>> = t.types;
  const text = excerptOf(message) ?? labels[message.type] ?? t.types.other;
  if (last.from !== 'team') return text;
  const { you, note } = t.conversations;
  return fill(isNote(last.draft, provider) ? note : you, { text });
}

function LastTime({ at }: { at: number }) {
  const now = useNow();
  const { t, times } = useDeskWords();
  const day = times.day(at, now);
  const text =
    day === 'today'
      ? times.isolatedClock(at)
      : day === 'yesterday'
        ? t.conversations.yesterday
        : day.text;
  return (
    <time className="conversation-time" dateTime={new Date(at).toISOString()}>
      {text}
    </time>
  );
}

/** What of this conversation is not finished. The most pressing alone. */
function Waiting({ conversation }: { conversation: string }) {
  const { phase } = useSendState(conversation);
  const hasDraft = useHasDraft(conversation);
  const { t } = useDeskWords();
  const marks = {
    sending: t.conversations.sending,
    failed: t.conversations.attention,
    idle: hasDraft ? t.conversations.draft : undefined,
  };
  const mark = marks[phase];
  if (!mark) return null;
  return (
    <span className="mark" data-tone={phase === 'failed' ? 'warn' : 'plain'}>
      {mark}
    </span>
  );
}
