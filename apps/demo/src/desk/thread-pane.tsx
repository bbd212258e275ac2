import { useState } from 'react';
import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';
import { Confirm } from '../dialog/confirm.tsx';
import { ComposeBar } from '../thread/compose-bar.tsx';
import { SentNotice } from '../thread/sent-notice.tsx';
import { Thread } from '../thread/thread.tsx';
import { useDeskWords } from '../words/words.tsx';
import { useDesk, useHasDraft } from './desk-context.ts';
import { navigate } from './route.ts';

/** A thread with what stands below it, and the way of a failed message back into the composer. */
export function ThreadPane(props: {
  conversation: Conversation;
  /** Whether the composer is open: then the way into it is not needed. */
  composing: boolean;
  /** The message that was just sent. */
  sent: OutgoingMessage | undefined;
  onCloseSent(): void;
  onDetails(message: OutgoingMessage): void;
}) {
  const { conversation, composing, sent, onCloseSent, onDetails } = props;
  const { id, name } = conversation;
  const { shelf } = useDesk();
  const hasDraft = useHasDraft(id);
  const { t, fill } = useDeskWords();
  const [asking, setAsking] = useState<OutgoingMessage>();
  const reuse = (message: OutgoingMessage) => {
    shelf.write(id, message.draft);
    navigate({ pane: 'composer', conversation: id });
  };
  const { discarding } = t.composer;
  return (
    <>
      <Thread
        conversation={conversation}
        onDetails={onDetails}
        onReuse={(message) => (hasDraft ? setAsking(message) : reuse(message))}
      >
        {sent && (
          <SentNotice
            conversation={conversation}
            message={sent}
            onDetails={onDetails}
            onClose={onCloseSent}
          />
        )}
        {!composing && <ComposeBar conversation={conversation} />}
      </Thread>
      {asking && (
        <Confirm
          question={{ ...discarding, text: fill(discarding.text, { name }) }}
          tone="bad"
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            reuse(asking);
          }}
        />
      )}
    </>
  );
}
