import { convert, type Draft, type Issue, type Provider } from '@messagewright/core';
import { useCallback, useRef, useState } from 'react';
import type { Conversion } from '../context/builder-context.ts';
import type { BuilderStore } from '../context/builder-store.ts';
import { sameData, useIsomorphicLayoutEffect } from './use-stable.ts';

/** A switch that the author asked for and the host may still refuse. */
interface Switch {
  from: Provider;
  to: Provider;
  /** The draft at that moment. Where the host has put another in its place, that one counts. */
  before: Draft;
  /** The draft to put in place instead of the one that stands there. */
  known?: Draft | undefined;
}

/** What `useConversion` works on. */
interface Converted {
  provider: Provider;
  store: BuilderStore;
  switchTo(provider: Provider): void;
  replaceDraft(draft: Draft): void;
}

/**
 * Carries the draft over when the author chooses another provider, and remembers what that changed. It
 * waits for the provider to be there, since a host may decide on the switch; one that changes the
 * provider by itself keeps its draft as it is.
 */
export function useConversion({ provider, store, switchTo, replaceDraft }: Converted) {
  const asked = useRef<Switch>(undefined);
  const [conversion, setConversion] = useState<Conversion>();

  const changeProvider = useCallback(
    (to: Provider, known?: Draft) => {
      const { provider: from, draft: before } = store.get();
      if (to === from) return;
      asked.current = { from, to, before, known };
      switchTo(to);
    },
    [store, switchTo],
  );

  // Before anything is drawn, so that no form shows a draft that is not for it.
  useIsomorphicLayoutEffect(() => {
    const { current: wanted } = asked;
    if (wanted?.to !== provider) return;
    asked.current = undefined;
    const { from, before, known } = wanted;
    const isOurs = store.get().draft === before;
    const { draft, issues } =
      known || !isOurs
        ? { draft: known ?? store.get().draft, issues: [] }
        : convert(before, provider, from);
    if (!sameData(store.get().draft, draft)) replaceDraft(draft);
    const changes = issues.filter(isChange);
    setConversion(
      changes.length === 0
        ? undefined
        : {
            changes,
            draft: store.get().draft,
            undo: () => changeProvider(from, before),
            dismiss: () => setConversion(undefined),
          },
    );
  }, [provider, store, replaceDraft, changeProvider]);

  return { changeProvider, conversion };
}

/** Codes that say what a conversion changed; the others say what is wrong with the new draft. */
function isChange({ code }: Issue): boolean {
  return code.startsWith('convert.') || code.startsWith('loss.');
}
