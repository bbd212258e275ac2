import { useLayoutEffect, useRef } from 'react';
import type {
  Conversation,
  OutgoingMessage,
  ThreadMessage,
} from '../conversations/conversation.ts';
import { useOverflows } from '../layout/use-overflows.ts';
import { useNow } from '../words/use-now.ts';
import { useDeskWords } from '../words/words.tsx';
import { byDay } from './by-day.ts';
import { ThreadEntry } from './thread-entry.tsx';

/** The messages of a conversation under their days, the newest in sight. */
export function MessageLog(props: {
  conversation: Conversation;
  onDetails(message: OutgoingMessage): void;
  onReuse(message: OutgoingMessage): void;
}) {
  const { conversation, onDetails, onReuse } = props;
  const { name, messages } = conversation;
  const { t, fill } = useDeskWords();
  const log = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(log);
  const newest = messages.at(-1)?.id;
  // Before it is painted, so that nobody sees it jump.
  useLayoutEffect(() => {
    if (newest && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [newest]);
  return (
    <div
      ref={log}
      className="log"
      role="region"
      aria-label={fill(t.thread.messages, { name })}
      tabIndex={overflows ? 0 : undefined}
    >
      {byDay(messages).map((day) => (
        <section key={day.at} className="log-day" aria-labelledby={`day-${day.at}`}>
          <DayTitle id={`day-${day.at}`} at={day.at} />
          <ol className="log-messages">
            {day.messages.map((message: ThreadMessage) => (
              <ThreadEntry
                key={message.id}
                conversation={conversation}
                entry={message}
                onDetails={onDetails}
                onReuse={onReuse}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function DayTitle({ id, at }: { id: string; at: number }) {
  const now = useNow();
  const { t, times } = useDeskWords();
  const day = times.day(at, now);
  return (
    <h3 id={id} className="log-title">
      {typeof day === 'string' ? t.conversations[day] : day.text}
    </h3>
  );
}
