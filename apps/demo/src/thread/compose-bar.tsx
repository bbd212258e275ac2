import type { Conversation } from '../conversations/conversation.ts';
import { excerptOf } from '../conversations/conversation-text.ts';
import { useSendState, useShelvedDraft } from '../desk/desk-context.ts';
import { formatRoute } from '../desk/route.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import type { SendState } from '../sending/send-state.ts';
import { useDeskWords } from '../words/words.tsx';

const icons: Readonly<Record<SendState['phase'], IconName>> = {
  idle: 'write',
  sending: 'clock',
  failed: 'question',
};

/** The way into the composer. It says what waits there. */
export function ComposeBar({ conversation }: { conversation: Conversation }) {
  const { id } = conversation;
  const { phase } = useSendState(id);
  const draft = useShelvedDraft(id)?.draft;
  const { t } = useDeskWords();
  const labels = {
    idle: draft ? t.thread.resume : t.thread.write,
    sending: t.thread.sendingNow,
    failed: t.thread.attention,
  };
  return (
    <a
      id={composeBarId}
      className="compose-bar"
      href={formatRoute({ pane: 'composer', conversation: id })}
      data-phase={phase}
    >
      <Icon name={icons[phase]} />
      <span className="compose-label">{labels[phase]}</span>
      {phase === 'idle' && draft && (
        <span className="compose-excerpt" dir="auto">
          {excerptOf(draft.message)}
        </span>
      )}
    </a>
  );
}

/** The id of the way into the composer, where the focus comes back to from it. */
export const composeBarId = 'compose';
