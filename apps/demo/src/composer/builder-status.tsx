import { type MessageBuilderHandle, useMessageBuilder } from '@messagewright/react';
import { createContext, type RefObject, use, useEffect } from 'react';
import { useShelvedDraft } from '../desk/desk-context.ts';
import { useNow } from '../words/use-now.ts';
import { useDeskWords } from '../words/words.tsx';

/** What the composer tells the parts that it puts into the builder. */
export interface ComposerParts {
  /** The id of the conversation. */
  conversation: string;
  /** Where the builder leaves what the banner outside of it can have it do. */
  builder: RefObject<Pick<MessageBuilderHandle, 'focusPath' | 'changeType'> | undefined>;
}

/** See `ComposerParts`. */
export const ComposerContext = createContext<ComposerParts | undefined>(undefined);

/** Beside the builder's buttons: whether the draft would outlive a reload. */
export function BuilderStatus() {
  const { focusPath, changeType } = useMessageBuilder();
  const composer = use(ComposerContext);
  useEffect(() => {
    if (composer) composer.builder.current = { focusPath, changeType };
  }, [composer, focusPath, changeType]);
  return composer && <SavedNote conversation={composer.conversation} />;
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
