import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.tsx';
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

/** The recipient's own message. Opening a page, calling or paying sends none. */
const answers: {
  [T in PreviewPick['type']]?: (pick: Extract<PreviewPick, { type: T }>) => string;
} = {
  button: ({ title }) => title,
  row: ({ title }) => title,
};

/** Answers that are more than words: what they are, instead of what is in them. */
const things: { [T in PreviewPick['type']]?: { icon: IconName; word: string } } = {
  location: { icon: 'type.location', word: 'preview.location.shared' },
  address: { icon: 'type.address-request', word: 'preview.address.shared' },
  flow: { icon: 'type.flow', word: 'preview.flow.answered' },
};

function Answer({ pick }: { pick: PreviewPick }) {
  const words = useWords();
  const thing = things[pick.type];
  if (thing) {
    return (
      <Bubble side="theirs">
        <span className="mw-preview-event__place">
          <Icon name={thing.icon} />
          {words.text(thing.word)}
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
