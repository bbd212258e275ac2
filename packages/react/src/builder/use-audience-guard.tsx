import { type Draft, isNote, type Provider } from '@messagewright/core';
import { type ReactNode, useCallback, useState } from 'react';
import { isBegun, useBuilder, useWords } from '../context/index.ts';
import { ConfirmDialog } from '../dialog/confirm-dialog.tsx';

/** Does something that puts another draft in place, or asks first. */
export type AudienceGuard = (next: Draft, provider: Provider, run: () => void) => void;

interface Question {
  audience: 'private' | 'public';
  provider: Provider;
  run: () => void;
}

/**
 * Asks before a note would go to the customer, or a reply become a note, by something else than the
 * setting itself. Gives the guard and the question to draw.
 */
export function useAudienceGuard(way: 'switch' | 'import'): [AudienceGuard, ReactNode] {
  const { store } = useBuilder();
  const words = useWords();
  const [question, ask] = useState<Question>();
  // What was asked stays readable while the dialog fades.
  const [isOpen, setIsOpen] = useState(false);
  const guard = useCallback<AudienceGuard>(
    (next, provider, run) => {
      const current = store.get();
      const isPrivate = isNote(next, provider);
      if (!isBegun(store) || isNote(current.draft, current.provider) === isPrivate) return run();
      ask({ audience: isPrivate ? 'private' : 'public', provider, run });
      setIsOpen(true);
    },
    [store],
  );
  const at = 'builder.audience';
  const names = { provider: question?.provider.label ?? '' };
  const dialog = question && (
    <ConfirmDialog
      open={isOpen}
      title={words.text(`${at}.${question.audience}.title`)}
      text={words.text(`${at}.${question.audience}.text.${way}`, names)}
      keep={words.text(`${at}.keep`)}
      run={words.text(`${at}.run.${way}`, names)}
      onRun={question.run}
      onClose={() => setIsOpen(false)}
    />
  );
  return [guard, dialog];
}
