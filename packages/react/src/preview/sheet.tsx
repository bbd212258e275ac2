import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { hasText, LabelOrHint } from './text-or-hint.tsx';

/** What a button of a message opens over the chat. */
export interface SheetProps {
  title: string | undefined;
  /** Whether it was opened by hand: then the focus goes into it. */
  takesFocus: boolean;
  onClose(): void;
  /** What to say while there is nothing in it. */
  empty?: string | undefined;
  children?: ReactNode;
}

/**
 * A sheet over the chat. It is no modal: somebody edits the form beside it and watches it change.
 */
export function Sheet({ title, takesFocus, onClose, empty, children }: SheetProps) {
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
        {empty !== undefined && <p className="mw-sheet__empty">{empty}</p>}
        {children}
      </div>
    </>
  );
}

/** Rows of a sheet under one title. */
export function SheetSection(props: {
  title: string | undefined;
  max: number | undefined;
  children: ReactNode;
}) {
  const { title, max, children } = props;
  const titleId = useId();
  const titled = hasText(title);
  return (
    <fieldset className="mw-sheet__section" aria-labelledby={titled ? titleId : undefined}>
      {titled && (
        <p id={titleId} className="mw-sheet__section-title">
          <LabelOrHint text={title} max={max} hint="row" />
        </p>
      )}
      {children}
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
