import type { ListRow, ListSection } from '@messagewright/core';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import type { Scene } from './scene.ts';
import { SheetRow } from './sheet-row.tsx';
import { hasText, LabelOrHint } from './text-or-hint.tsx';

/** The rows that a list's button opens. */
export interface ListSheetProps {
  title: string | undefined;
  sections: readonly ListSection[];
  /** Where the list stands in the draft. */
  path: string;
  scene: Scene;
  /** Whether it was opened by hand: then the focus goes into it. */
  takesFocus: boolean;
  onClose(): void;
}

/**
 * A sheet over the chat. It is no modal: somebody edits the form beside it and watches it change.
 */
export function ListSheet(props: ListSheetProps) {
  const { title, sections, path, scene, takesFocus, onClose } = props;
  const words = useWords();
  const titleId = useId();
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (takesFocus && sheet.current) firstStop(sheet.current).focus({ preventScroll: true });
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (event.key !== 'Escape' && step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) onClose();
    else moveFocus(event.currentTarget, step);
  };
  const hasRows = sections.some(({ rows }) => rows.length > 0);
  return (
    <>
      <div className="mw-sheet-shade" aria-hidden="true" onClick={onClose} />
      <div
        ref={sheet}
        className="mw-sheet"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div className="mw-sheet__top">
          <p id={titleId} className="mw-sheet__title">
            <LabelOrHint text={title} hint="sheet" />
          </p>
          <button
            type="button"
            className="mw-sheet__close"
            aria-label={words.text('preview.sheet.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        {!hasRows && <p className="mw-sheet__empty">{words.text('preview.sheet.empty')}</p>}
        {withPaths(sections, `${path}.sections`).map(({ value, path }) => (
          <SheetSection key={path} section={value} path={path} scene={scene} />
        ))}
      </div>
    </>
  );
}

function SheetSection(props: { section: ListSection; path: string; scene: Scene }) {
  const { section, path, scene } = props;
  const titleId = useId();
  const titled = hasText(section.title);
  return (
    <fieldset className="mw-sheet__section" aria-labelledby={titled ? titleId : undefined}>
      {titled && (
        <p id={titleId} className="mw-sheet__section-title">
          <LabelOrHint text={section.title} max={scene.limitAt(`${path}.title`)} hint="row" />
        </p>
      )}
      {withPaths<ListRow>(section.rows, `${path}.rows`).map(({ value, path }) => (
        <SheetRow key={path} row={value} path={path} scene={scene} />
      ))}
    </fieldset>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function rowsOf(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>('button.mw-sheet-row')];
}

/** Where the focus goes first: the first row, or the sheet itself while there is none. */
function firstStop(sheet: HTMLElement): HTMLElement {
  return rowsOf(sheet)[0] ?? sheet;
}

function moveFocus(sheet: HTMLElement, step: number) {
  const rows = rowsOf(sheet);
  const now = rows.findIndex((row) => row.matches(':focus'));
  rows[Math.min(Math.max(now + step, 0), rows.length - 1)]?.focus();
}

/** Items with their places. A place is what tells two rows apart: their ids may be equal while typed. */
function withPaths<T>(items: readonly T[], path: string): { value: T; path: string }[] {
  return items.map((value, index) => ({ value, path: `${path}.${index}` }));
}
