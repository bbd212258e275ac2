import { Modal } from './modal.tsx';

/** What a question says. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
}

/** Asks before something that cannot be undone. The answer that does nothing comes first, so it has the focus. */
export function Confirm(props: {
  question: Question;
  tone: 'bad' | 'plain';
  onConfirm(): void;
  onCancel(): void;
}) {
  const { question, tone, onConfirm, onCancel } = props;
  return (
    <Modal title={question.title} size="small" onClose={onCancel}>
      <p className="modal-text">{question.text}</p>
      <div className="modal-actions">
        <button type="button" className="button" onClick={onCancel}>
          {question.cancel}
        </button>
        <button
          type="button"
          className="button"
          data-variant={tone === 'bad' ? 'danger' : 'primary'}
          onClick={onConfirm}
        >
          {question.confirm}
        </button>
      </div>
    </Modal>
  );
}
