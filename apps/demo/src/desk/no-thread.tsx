import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

/** In place of a thread: nothing is chosen, or what the address names does not exist. */
export function NoThread({ unknown }: { unknown: boolean }) {
  const { t } = useDeskWords();
  const words = unknown ? t.thread.unknown : t.thread.choose;
  return (
    <section className="thread" aria-label={words.title}>
      <div className="empty">
        <Icon name="chat" />
        <h2 className="empty-title">{words.title}</h2>
        <p>{words.text}</p>
        {unknown && (
          <a className="button" href="#/">
            {t.thread.back}
          </a>
        )}
      </div>
    </section>
  );
}
