import { isNote } from '@messagewright/core';
import { memo, useCallback, useContext } from 'react';
import { useBuilder, useSnapshot, useWords } from '../context/index.ts';
import { useFiles } from '../files/files-context.ts';
import { Icon } from '../icons/index.ts';
import { MessagePreview } from '../preview/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LoadMediaContext, useHost } from './host-context.ts';

/** The message as its recipient sees it, in a phone. */
export const BuilderPreview = memo(function BuilderPreview() {
  const { store, provider } = useBuilder();
  const { components, contact, latest } = useHost();
  const loadMedia = useContext(LoadMediaContext);
  const files = useFiles();
  const { draft, template } = useSnapshot();
  const limits = useCallback((path: string) => store.limitAt(path).length?.max, [store]);
  const Own = components.Preview;
  return (
    <ErrorBoundary
      part="preview"
      resetKey={draft}
      onError={(error) => latest.current.onError?.(error)}
    >
      {Own ? (
        <Own draft={draft} provider={provider} />
      ) : (
        <>
          <Badges />
          <MessagePreview
            message={draft.message}
            limits={limits}
            template={template}
            isPrivate={isNote(draft, provider)}
            loadMedia={loadMedia}
            fileUrl={files.url}
            contact={contact}
            embedded
            defaultSheetOpen
          />
        </>
      )}
    </ErrorBoundary>
  );
});

/** What the options say of the message as a whole, over the phone. */
function Badges() {
  const { provider } = useBuilder();
  const words = useWords();
  const { draft } = useSnapshot();
  const badges = provider.options.badges(draft.options ?? {});
  if (badges.length === 0) return null;
  const isPrivate = isNote(draft, provider);
  return (
    <ul className="mw-badges">
      {badges.map((badge) => (
        <li key={badge} className="mw-badge">
          {isPrivate && <Icon name="lock" />}
          {words.text(`badges.${badge}`)}
        </li>
      ))}
    </ul>
  );
}
