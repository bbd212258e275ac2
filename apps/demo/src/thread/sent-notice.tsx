import { isNote } from '@messagewright/core';
import type {
  Conversation,
  DeliveryState,
  OutgoingMessage,
} from '../conversations/conversation.ts';
import { formatRoute } from '../desk/route.ts';
import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

/** What became of the message that was just sent, and what can be done next. */
export function SentNotice(props: {
  conversation: Conversation;
  message: OutgoingMessage;
  onDetails(message: OutgoingMessage): void;
  onClose(): void;
}) {
  const { conversation, message, onDetails, onClose } = props;
  const { provider, id } = conversation;
  const { t, fill } = useDeskWords();
  const internal = isNote(message.draft, provider);
  const { title, arrived, internal: noted, held, paused, retrying, scheduled } = t.thread.sent;
  const waits: Partial<Record<DeliveryState, string>> = { held, paused, retrying, scheduled };
  const wait = waits[message.state];
  const done = message.state === 'arrived' ? arrived : internal ? noted : title;
  return (
    <div className="notice" data-tone={wait ? 'warn' : 'ok'}>
      <Icon name={wait ? 'clock' : 'check'} />
      <p className="notice-text">
        <strong>{fill(wait ?? done, { provider: provider.label })}</strong>
        {message.record?.answer?.messageId && <code>{message.record.answer.messageId}</code>}
      </p>
      <div className="notice-actions">
        <button type="button" className="link-button" onClick={() => onDetails(message)}>
          {t.thread.details}
        </button>
        <a className="link-button" href={formatRoute({ pane: 'composer', conversation: id })}>
          {t.thread.sent.another}
        </a>
        <button
          type="button"
          className="icon-button"
          data-size="small"
          aria-label={t.thread.sent.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
