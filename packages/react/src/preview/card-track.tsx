import type { ReactNode } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { useTurning } from './use-turning.ts';

/** Cards side by side. */
export interface CardTrackProps {
  cards: readonly { key: string; content: ReactNode }[];
}

/** Cards to turn by swipe, by the buttons beside them and by keyboard. */
export function CardTrack({ cards }: CardTrackProps) {
  const words = useWords();
  const { track, overflows, hasBefore, hasAfter, turn, onKeyDown } = useTurning<HTMLUListElement>(
    cards.length,
  );
  const count = cards.length;
  return (
    <div className="mw-cards">
      <ul
        ref={track}
        className="mw-cards__track"
        aria-label={words.text('preview.carousel.label')}
        tabIndex={overflows ? 0 : undefined}
        onKeyDown={onKeyDown}
      >
        {cards.map(({ key, content }, index) => (
          <li
            key={key}
            className="mw-cards__card"
            aria-label={words.text('preview.carousel.card', { n: index + 1, count })}
          >
            {content}
          </li>
        ))}
      </ul>
      {overflows && (
        <>
          <TurnButton side="before" possible={hasBefore} onPress={() => turn(-1)} />
          <TurnButton side="after" possible={hasAfter} onPress={() => turn(1)} />
        </>
      )}
    </div>
  );
}

const sides = {
  before: { icon: 'chevron-left', word: 'preview.carousel.previous' },
  after: { icon: 'chevron-right', word: 'preview.carousel.next' },
} as const;

function TurnButton(props: { side: keyof typeof sides; possible: boolean; onPress(): void }) {
  const { side, possible, onPress } = props;
  const words = useWords();
  const { icon, word } = sides[side];
  return (
    <button
      type="button"
      className="mw-cards__turn"
      data-side={side}
      aria-label={words.text(word)}
      // Not `disabled`: the button that turned to the last card keeps the focus.
      aria-disabled={!possible || undefined}
      onClick={possible ? onPress : undefined}
    >
      <Icon name={icon} />
    </button>
  );
}
