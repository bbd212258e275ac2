import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { Bubble } from './bubble.tsx';
import { PlainText } from './formatted-text.tsx';
import type { PreviewPick } from './scene.ts';
import { hasText } from './text-or-hint.tsx';

/**
 * What the recipient picked: as their answer in the chat, and as data. It says what comes back, not
 * how a provider writes it: no provider's event is claimed.
 */
export function PreviewEvent({ pick }: { pick: PreviewPick }) {
  const words = useWords();
  return (
    <div className="mw-preview-event">
      <Answer pick={pick} />
      <div className="mw-preview-event__card">
        <p className="mw-preview-event__title">{words.text(`preview.event.${pick.type}`)}</p>
        <pre className="mw-preview-event__data" dir="ltr">
          <PlainText text={JSON.stringify(pick, null, 2)} />
        </pre>
        <p className="mw-preview-event__note">{words.text('preview.event.note')}</p>
      </div>
    </div>
  );
}

/** The recipient's own message. Opening a link or paying sends none. */
const answers: {
  [T in PreviewPick['type']]?: (pick: Extract<PreviewPick, { type: T }>) => string;
} = {
  button: ({ title }) => title,
  row: ({ title }) => title,
};

function Answer({ pick }: { pick: PreviewPick }) {
  const words = useWords();
  if (pick.type === 'location') {
    return (
      <Bubble side="theirs">
        <span className="mw-preview-event__place">
          <Icon name="type.location" />
          {words.text('preview.location.shared')}
        </span>
      </Bubble>
    );
  }
  const answer = answers[pick.type] as ((pick: PreviewPick) => string) | undefined;
  const text = answer?.(pick);
  if (!hasText(text)) return null;
  return (
    <Bubble side="theirs">
      <PlainText text={text} />
    </Bubble>
  );
}
