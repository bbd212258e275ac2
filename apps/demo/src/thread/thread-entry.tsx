import { isNote } from '@messagewright/core';
import { MessagePreview } from '@messagewright/react';
import type {
  Conversation,
  IncomingMessage,
  OutgoingMessage,
  ThreadMessage,
} from '../conversations/conversation.ts';
import { useDesk } from '../desk/desk-context.ts';
import { useTemplateShelf } from '../desk/use-templates.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { themeOf } from '../settings/settings.ts';
import { useDeskSettings } from '../settings/settings-context.ts';
import { useDeskWords } from '../words/words.tsx';
import { MessageState } from './message-state.tsx';
import { showsPicture } from './shows-picture.ts';

/** What an entry is drawn with. */
export interface ThreadEntryProps {
  conversation: Conversation;
  entry: ThreadMessage;
  onDetails(message: OutgoingMessage): void;
  onReuse(message: OutgoingMessage): void;
}

/** One message of the thread, drawn by the library's own preview. */
export function ThreadEntry(props: ThreadEntryProps) {
  const { entry } = props;
  return entry.from === 'team' ? (
    <Sent {...props} entry={entry} />
  ) : (
    <Received {...props} entry={entry} />
  );
}

/** The id of an entry, for the focus to go to a message that was just sent. */
export function entryId(message: string): string {
  return `message-${message}`;
}

function Sent(props: ThreadEntryProps & { entry: OutgoingMessage }) {
  const { entry, conversation, onDetails, onReuse } = props;
  const { draft, at, state } = entry;
  const { files } = useDesk();
  const { t, times } = useDeskWords();
  const internal = isNote(draft, conversation.provider);
  return (
    <li id={entryId(entry.id)} className="entry" data-from="team" data-state={state} tabIndex={-1}>
      <span className="hidden">{t.thread.fromYou}</span>
      <MessagePreview
        message={draft.message}
        className="entry-preview"
        frame="none"
        interactive={false}
        time={times.isolatedClock(at)}
        theme={themeOf(useDeskSettings())}
        template={useTemplateShelf().find(conversation.provider, draft.message)}
        loadMedia={showsPicture}
        fileUrl={files.url}
        isPrivate={internal}
      />
      {entry.reason && (
        <p className="entry-reason" dir="auto">
          {entry.reason}
        </p>
      )}
      <p className="entry-foot">
        <MessageState state={state} provider={conversation.provider.label} isPrivate={internal} />
        {state === 'failed' && (
          <button type="button" className="link-button" onClick={() => onReuse(entry)}>
            {t.thread.reuse}
          </button>
        )}
        <DetailsButton entry={entry} onDetails={onDetails} />
      </p>
    </li>
  );
}

function DetailsButton(props: { entry: OutgoingMessage; onDetails(entry: OutgoingMessage): void }) {
  const { entry, onDetails } = props;
  const { t, fill, times } = useDeskWords();
  const time = times.clock(entry.at);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={fill(t.thread.detailsOf, { time })}
      onClick={() => onDetails(entry)}
    >
      {t.thread.details}
    </button>
  );
}

const ways: Readonly<Record<NonNullable<IncomingMessage['by']>, IconName>> = {
  choice: 'chose',
  place: 'place',
};

function Received(props: ThreadEntryProps & { entry: IncomingMessage }) {
  const { entry, conversation } = props;
  const { t, fill, times } = useDeskWords();
  const labels = { choice: t.thread.chose, place: t.thread.shared };
  return (
    <li id={entryId(entry.id)} className="entry" data-from="customer">
      <span className="hidden">{fill(t.thread.from, { name: conversation.name })}</span>
      {entry.by && (
        <p className="entry-badge">
          <Icon name={ways[entry.by]} flips />
          {labels[entry.by]}
        </p>
      )}
      <MessagePreview
        message={entry.message}
        className="entry-preview"
        frame="none"
        interactive={false}
        time={times.isolatedClock(entry.at)}
        theme={themeOf(useDeskSettings())}
        loadMedia={showsPicture}
      />
    </li>
  );
}
