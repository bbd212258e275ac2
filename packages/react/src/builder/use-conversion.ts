import { convert, type Draft, type Issue, isNote, type Provider } from '@messagewright/core';
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
 * waits for the provider to be there, since a host may decide on the switch. One that changes the
 * provider by itself keeps its draft as it is; whom that draft now reaches is said all the same.
 */
export function useConversion({ provider, store, switchTo, replaceDraft }: Converted) {
  const asked = useRef<Switch>(undefined);
  const shown = useRef(provider);
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
    const { current: last } = shown;
    shown.current = provider;
    const tell = (changes: readonly Issue[], undo: () => void) => {
      const { draft } = store.get();
      const dismiss = () => setConversion(undefined);
      setConversion(changes.length === 0 ? undefined : { changes, draft, undo, dismiss });
    };
    if (wanted?.to !== provider) {
      const { draft } = store.get();
      const changes = audienceOf(draft, last, provider);
      if (changes.length > 0) tell(changes, () => changeProvider(last, draft));
      return;
    }
    asked.current = undefined;
    const { from, before, known } = wanted;
    const isOurs = store.get().draft === before;
    const { draft, issues } =
      known || !isOurs
        ? { draft: known ?? store.get().draft, issues: [] }
        : convert(before, provider, from);
    if (!sameData(store.get().draft, draft)) replaceDraft(draft);
    tell(issues.filter(isChange), () => changeProvider(from, before));
  }, [provider, store, replaceDraft, changeProvider]);

  return { changeProvider, conversion };
}

/** That a draft, as it is, is a note with one provider and goes to the customer with the other. */
function audienceOf(draft: Draft, from: Provider, to: Provider): Issue[] {
  const was = isNote(draft, from);
  if (was === isNote(draft, to)) return [];
  const code = was ? 'convert.public' : 'convert.private';
  return [{ layer: 'loss', severity: 'warning', code, path: ['options'], params: {} }];
}

/** Codes that say what a conversion changed; the others say what is wrong with the new draft. */
function isChange({ code }: Issue): boolean {
  return code.startsWith('convert.') || code.startsWith('loss.');
}
