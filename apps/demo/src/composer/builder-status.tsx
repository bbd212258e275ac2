import type { Draft } from '@messagewright/core';
import { useMessageBuilder } from '@messagewright/react';
import { createContext, type RefObject, useContext, useEffect } from 'react';
import { useShelvedDraft } from '../desk/desk-context.ts';
import { useNow } from '../words/use-now.ts';
import { useDeskWords } from '../words/words.tsx';

/** Where the builder leaves its way of focusing a field, for the banner outside of it. */
export const FocusFieldContext = createContext<
  RefObject<((path: string) => void) | undefined> | undefined
>(undefined);

/** Beside the builder's buttons: whether the draft would outlive a reload. */
export function BuilderStatus({ draft }: { draft: Draft }) {
  const { focusPath } = useMessageBuilder();
  const focusField = useContext(FocusFieldContext);
  useEffect(() => {
    if (focusField) focusField.current = focusPath;
  }, [focusField, focusPath]);
  return draft.to.type === 'conversation' && <SavedNote conversation={draft.to.id} />;
}

function SavedNote({ conversation }: { conversation: string }) {
  const draft = useShelvedDraft(conversation);
  const now = useNow();
  const { t, fill, times } = useDeskWords();
  if (!draft) return null;
  if (!draft.kept) return t.composer.notSaved;
  const ago = times.ago(draft.savedAt, now);
  return ago === undefined ? t.composer.savedNow : fill(t.composer.saved, { ago });
}
