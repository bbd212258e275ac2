import { useState } from 'react';
import type { Conversation } from '../conversations/conversation.ts';
import { useDesk, useHasDraft, useSendState } from '../desk/desk-context.ts';
import { formatRoute } from '../desk/route.ts';
import { Confirm } from '../dialog/confirm.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

/** To whom the message goes, and the ways out of the composer. */
export function ComposerHeader(props: { conversation: Conversation; titleId: string }) {
  const { id, name } = props.conversation;
  const { phase } = useSendState(id);
  const hasDraft = useHasDraft(id);
  const { t, fill } = useDeskWords();
  const title = fill(t.composer.title, { name });
  return (
    <header className="pane-header composer-header" data-sending={phase === 'sending' || undefined}>
      <a
        className="icon-button"
        href={formatRoute({ pane: 'thread', conversation: id })}
        aria-label={t.composer.back}
      >
        <Icon name="back" flips />
      </a>
      <h2 id={props.titleId} className="pane-title" tabIndex={-1}>
        {title}
      </h2>
      {hasDraft && phase !== 'sending' && (
        <Discard conversation={id} name={name} titleId={props.titleId} />
      )}
    </header>
  );
}

function Discard(props: { conversation: string; name: string; titleId: string }) {
  const { conversation, name, titleId } = props;
  const { shelf } = useDesk();
  const { t, fill } = useDeskWords();
  const [asking, setAsking] = useState(false);
  const { discarding } = t.composer;
  return (
    <>
      <button
        type="button"
        className="link-button"
        data-tone="quiet"
        onClick={() => setAsking(true)}
      >
        {t.composer.discard}
      </button>
      {asking && (
        <Confirm
          question={{ ...discarding, text: fill(discarding.text, { name }) }}
          tone="bad"
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            shelf.write(conversation, undefined);
            document.getElementById(titleId)?.focus();
          }}
        />
      )}
    </>
  );
}
