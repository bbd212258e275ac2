import { useSyncExternalStore } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

/** Says so while the browser is offline. */
export function OfflineNote() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const { t } = useDeskWords();
  return (
    <div role="status" className="offline" data-shown={!online || undefined}>
      {!online && (
        <>
          <Icon name="offline" />
          {t.desk.offline}
        </>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
