import { useWords } from '../context/words.tsx';
import { FormattedText, PlainText } from './formatted-text.tsx';

/** A text, or a soft hint at it while it is empty. */
export interface TextOrHintProps {
  text: string | undefined;
  max?: number | undefined;
  /** Which hint, a key below `preview.placeholder`. */
  hint: string;
}

/** What stands where nothing is written yet. */
export function Hint({ name }: { name: string }) {
  const words = useWords();
  return <span className="mw-preview-hint">{words.text(`preview.placeholder.${name}`)}</span>;
}

/** A label of one line, or its hint. */
export function LabelOrHint({ text, max, hint }: TextOrHintProps) {
  return hasText(text) ? <PlainText text={text} max={max} /> : <Hint name={hint} />;
}

/** A formatted text, or its hint. */
export function TextOrHint({ text, max, hint }: TextOrHintProps) {
  return hasText(text) ? <FormattedText text={text} max={max} /> : <Hint name={hint} />;
}

/** Whether there is something to read. */
export function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
