import type { ReactNode } from 'react';

/** The parts of one message in the chat, from top to bottom. */
export interface BubbleProps {
  /** What fills the top edge to edge: a picture, a map. */
  media?: ReactNode;
  header?: ReactNode;
  /** The body. */
  children?: ReactNode;
  footer?: ReactNode;
  time?: string | undefined;
  /** What can be tapped, below a line. */
  actions?: ReactNode;
  /** Whose message it is: `theirs` is the recipient's own answer, on the other side. */
  side?: 'business' | 'theirs' | undefined;
}

/** A message in the chat. */
export function Bubble({
  media,
  header,
  children,
  footer,
  time,
  actions,
  side = 'business',
}: BubbleProps) {
  const isEmpty = [header, children, footer, time].every((part) => !part);
  return (
    <div className="mw-bubble" data-side={side}>
      {media}
      {!isEmpty && (
        <div className="mw-bubble__content">
          {header !== undefined && <div className="mw-bubble__header">{header}</div>}
          <div className="mw-bubble__text">{children}</div>
          <div className="mw-bubble__foot" data-footer={footer !== undefined || undefined}>
            {footer !== undefined && <div className="mw-bubble__footer">{footer}</div>}
            {time !== undefined && <span className="mw-bubble__time">{time}</span>}
          </div>
        </div>
      )}
      {actions !== undefined && <div className="mw-bubble__actions">{actions}</div>}
    </div>
  );
}
