import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../icons/icon.tsx';

/** A dialog over the page. The browser keeps the focus in it and gives it back. */
export function Modal(props: {
  title: string;
  /** The label of the button in its corner; without it there is none. */
  closeLabel?: string | undefined;
  size: 'small' | 'large';
  onClose(): void;
  children: ReactNode;
}) {
  const { title, closeLabel, size, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it still stands in the page: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // It closes by leaving the page's tree, so that there is one way only.
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="modal-body">
        <header className="modal-header">
          <h2 id={titleId} className="modal-title">
            {title}
          </h2>
          {closeLabel && (
            <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
