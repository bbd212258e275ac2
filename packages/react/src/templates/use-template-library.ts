import type { Provider, ProviderId, TemplateDefinition } from '@messagewright/core';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { BuilderStore } from '../context/builder-store.ts';
import { namesTemplate } from './named-template.ts';
import {
  createTemplateLibrary,
  type TemplateLibrary,
  type TemplateList,
} from './template-library.ts';

/** How a host gives the approved templates of a provider. */
export type LoadTemplates = (
  provider: Provider,
  options: { signal: AbortSignal },
) => Promise<readonly TemplateDefinition[]>;

/**
 * The library of the provider that is written for; `undefined` where the host gives none. What was
 * read stays while the builder stands.
 */
export function useTemplateLibrary(
  loadTemplates: LoadTemplates | undefined,
  provider: Provider,
): TemplateLibrary | undefined {
  const latest = useRef({ loadTemplates, provider });
  useEffect(() => {
    latest.current = { loadTemplates, provider };
  });
  const [libraries] = useState(() => new Map<ProviderId, TemplateLibrary>());
  const isGiven = loadTemplates !== undefined;
  const { id } = provider;
  const library = useMemo(() => {
    if (!isGiven) return undefined;
    const known =
      libraries.get(id) ??
      createTemplateLibrary(async (signal) => {
        const { loadTemplates: load, provider: from } = latest.current;
        return (await load?.(from, { signal })) ?? [];
      });
    libraries.set(id, known);
    return known;
  }, [isGiven, id, libraries]);
  useEffect(() => () => library?.stop(), [library]);
  return library;
}

/** What a library holds at this moment. */
export function useTemplateList(library: TemplateLibrary | undefined): TemplateList | undefined {
  const read = () => library?.get();
  return useSyncExternalStore(library?.subscribe ?? never, read, read);
}

/** Asks for the templates as soon as the draft names one. */
export function useTemplatesWhenNamed(
  library: TemplateLibrary | undefined,
  store: BuilderStore,
): void {
  const names = () => namesTemplate(store.get().draft.message);
  const isNamed = useSyncExternalStore(store.subscribe, names, names);
  useEffect(() => {
    if (isNamed) library?.load();
  }, [isNamed, library]);
}

function never(): () => void {
  return () => undefined;
}
