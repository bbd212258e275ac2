import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { applyMark, marksAt } from './apply-mark.ts';
import { type Mark, markNames, shortcutOf } from './marks.ts';

/** Formatting of a text area: one stop of the Tab key, arrow keys from button to button. */
export function MarkupToolbar({
  area,
  label,
  controls,
  disabled,
}: {
  area: RefObject<HTMLTextAreaElement | null>;
  label: string;
  /** DOM id of the area. */
  controls: string;
  disabled: boolean;
}) {
  const words = useWords();
  const [current, setCurrent] = useState<Mark>('bold');
  const pressed = useMarksAt(area);
  const goTo = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = neighbour(current, event.key, words.dir);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-mark="${next}"]`)?.focus();
  };
  return (
    <div
      className="mw-toolbar"
      role="toolbar"
      aria-label={words.text('fields.toolbar.label', { label })}
      aria-controls={controls}
      onKeyDown={goTo}
    >
      {markNames.map((mark) => (
        <button
          key={mark}
          type="button"
          className="mw-icon-button"
          data-mark={mark}
          tabIndex={mark === current ? 0 : -1}
          aria-label={words.text(`fields.toolbar.${mark}`)}
          title={words.text(`fields.toolbar.${mark}`)}
          aria-keyshortcuts={shortcutOf(mark)}
          aria-pressed={pressed.includes(mark)}
          disabled={disabled}
          // The area keeps its selection while a button is pressed.
          onPointerDown={(event) => event.preventDefault()}
          onFocus={() => setCurrent(mark)}
          onClick={() => area.current && applyMark(area.current, mark)}
        >
          <Icon name={mark} />
        </button>
      ))}
    </div>
  );
}

function neighbour(mark: Mark, key: string, dir: 'ltr' | 'rtl'): Mark | undefined {
  const [forward, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const last = markNames.length - 1;
  const at = markNames.indexOf(mark);
  const to: Record<string, number> = {
    [forward]: at === last ? 0 : at + 1,
    [back]: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return markNames[to[key] ?? -1];
}

/** The formattings at the selection; renders the toolbar only when they change. */
function useMarksAt(area: RefObject<HTMLTextAreaElement | null>): readonly Mark[] {
  const [found, setFound] = useState('');
  useEffect(() => {
    const page = area.current?.ownerDocument;
    const look = () => {
      if (area.current && page?.activeElement === area.current) {
        setFound(marksAt(area.current).join(' '));
      }
    };
    page?.addEventListener('selectionchange', look);
    return () => page?.removeEventListener('selectionchange', look);
  }, [area]);
  return found.split(' ') as Mark[];
}
