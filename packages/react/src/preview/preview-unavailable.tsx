import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { PlainText } from './formatted-text.tsx';

/** What is known of a message that has no preview. */
export interface PreviewUnavailableProps {
  /** The type that its JSON names. */
  type?: string | undefined;
  /** Instead of the type: why there is none. A dictionary key. */
  reason?: string | undefined;
}

/** A calm card in the place of a preview. */
export function PreviewUnavailable({ type, reason }: PreviewUnavailableProps) {
  const words = useWords();
  return (
    <div className="mw-no-preview">
      <Icon name="type.custom" />
      <p className="mw-no-preview__title">{words.text('preview.unavailable.title')}</p>
      {type !== undefined && (
        <p className="mw-no-preview__type">
          {words.text('preview.unavailable.type')}{' '}
          <code>
            <PlainText text={type} />
          </code>
        </p>
      )}
      {reason !== undefined && <p className="mw-no-preview__type">{words.text(reason)}</p>}
    </div>
  );
}
