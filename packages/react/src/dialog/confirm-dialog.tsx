import { useRef } from 'react';
import { Dialog } from './dialog.tsx';

/** What a question needs. */
export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  text: string;
  /** The answer that leaves everything as it is; the focus begins there. */
  keep: string;
  run: string;
  onRun(): void;
  onClose(): void;
}

/** Asks before something is done that is not easily taken back. */
export function ConfirmDialog({
  open,
  title,
  text,
  keep,
  run,
  onRun,
  onClose,
}: ConfirmDialogProps) {
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={onClose}
      title={title}
      description={text}
      initialFocus={first}
      footer={
        <>
          <button type="button" className="mw-button" ref={first} onClick={onClose}>
            {keep}
          </button>
          <button
            type="button"
            className="mw-button"
            data-variant="primary"
            onClick={() => {
              onRun();
              onClose();
            }}
          >
            {run}
          </button>
        </>
      }
    >
      {null}
    </Dialog>
  );
}
