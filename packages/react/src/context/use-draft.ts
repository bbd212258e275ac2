import {
  type Draft,
  type Issue,
  messagesAround,
  type Path,
  type PlacedMessage,
  type Prepared,
  parsePathKey,
  type TemplateDefinition,
} from '@messagewright/core';
import { useCallback, useSyncExternalStore } from 'react';
import { useBuilder } from './builder-context.ts';
import type { BuilderStore, Snapshot } from './builder-store.ts';
import type { LimitAt } from './limit-at.ts';

/** A view of the store; the component renders again only when the view itself changes. */
export function useStore<T>(select: (store: BuilderStore) => T): T {
  const { store } = useBuilder();
  const read = () => select(store);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The whole state at this moment. Renders on every edit: for the preview, the JSON and the footer. */
export function useSnapshot(): Snapshot {
  return useStore((store) => store.get());
}

/** The draft at this moment. Renders on every edit. */
export function useDraft(): Draft {
  return useStore((store) => store.get().draft);
}

/** Request, source map and issues at this moment. Renders on every edit. */
export function usePrepared(): Prepared {
  return useSnapshot().prepared;
}

/**
 * The issues shown at exactly this place. Renders only when they change. What only says "not filled
 * in yet" is left out until the author has been there: the builder's root notices the blur of any
 * control with `data-mw-path`, so a field need not keep that itself.
 */
export function useIssuesAt(path: string): readonly Issue[] {
  return useStore(useCallback((store: BuilderStore) => store.issuesAt(path), [path]));
}

/** Every issue that is shown. Renders only when they change. */
export function useVisibleIssues(): readonly Issue[] {
  return useStore((store) => store.visible());
}

/** What a field shows of the limits at its place. Renders only when it changes. */
export function useLimitAt(path: string): LimitAt {
  return useStore(useCallback((store: BuilderStore) => store.limitAt(path), [path]));
}

/** The values that a place is held to, whatever the draft says now; `undefined`: to none. */
export function useValuesAt(path: string): readonly unknown[] | undefined {
  return useStore(useCallback((store: BuilderStore) => store.valuesAt(path), [path]));
}

/** The chosen message type. Renders only when it changes. */
export function useMessageType(): Draft['message']['type'] {
  return useStore((store) => store.get().draft.message.type);
}

/** The type of the innermost message that a place lies in, and the place as if that message were the draft's. */
export function useMessageAround(path: string): { type: Draft['message']['type']; at: Path } {
  const { provider } = useBuilder();
  const place = parsePathKey(path);
  const around = ({ get }: BuilderStore) =>
    messagesAround(get().draft, place, provider).at(-1) as PlacedMessage;
  const type = useStore((store) => around(store).message.type);
  const depth = useStore((store) => around(store).at.length);
  return { type, at: ['message', ...place.slice(depth)] };
}

/** The item of a list that a place lies in, of lists in the message around the place; `undefined` without one. */
export function useNearestItem(path: string): Path | undefined {
  const { provider } = useBuilder();
  const place = parsePathKey(path);
  const depth = useStore(
    ({ get }) => messagesAround(get().draft, place, provider).at(-1)?.at.length ?? 1,
  );
  const index = place.findLastIndex((key) => typeof key === 'number');
  return index < depth ? undefined : place.slice(0, index + 1);
}

/** The approved template that the draft names, where it is known. Renders only when it changes. */
export function useTemplate(): TemplateDefinition | undefined {
  return useStore((store) => store.get().template);
}

/**
 * The time by the builder's clock, which moves once a minute, or the host's. Renders when it moves;
 * `undefined` on a server and in the first render.
 */
export function useNow(): number | undefined {
  return useStore((store) => store.now());
}
