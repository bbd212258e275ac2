import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

/** In place of the desk: its server has not answered yet, or does not. */
export function DeskDown({ failed, onRetry }: { failed: boolean; onRetry(): void }) {
  const { t } = useDeskWords();
  const { down, loading } = t.desk;
  return (
    <main className="empty" aria-busy={!failed}>
      {failed ? (
        <div role="alert" className="empty">
          <Icon name="offline" />
          <h2 className="empty-title">{down.title}</h2>
          <p>{down.text}</p>
          <button type="button" className="button" data-variant="primary" onClick={onRetry}>
            {down.retry}
          </button>
        </div>
      ) : (
        <p className="loading">{loading}</p>
      )}
    </main>
  );
}
