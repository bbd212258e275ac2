import { Confirm } from '../dialog/confirm.tsx';
import { useDeskWords } from '../words/words.tsx';

/** Asks before a message may go out a second time. */
export function ConfirmAgain(props: { name: string; onConfirm(): void; onCancel(): void }) {
  const { name, onConfirm, onCancel } = props;
  const { t, fill } = useDeskWords();
  const { confirm } = t.outcomes;
  const question = { ...confirm, text: fill(confirm.text, { name }) };
  return <Confirm question={question} tone="bad" onConfirm={onConfirm} onCancel={onCancel} />;
}
