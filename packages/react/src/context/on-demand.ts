import { useEffect, useState, useSyncExternalStore } from 'react';

/** A part of our own bundle that is loaded when it is first wanted. */
export interface OnDemand<T> {
  /** Loads it once. After a failure the next call tries again. */
  load(): Promise<T>;
  /** The part, once it is here. */
  get(): T | undefined;
  subscribe(listener: () => void): () => void;
}

/** See `OnDemand`. */
export function onDemand<T>(fetchPart: () => Promise<T>): OnDemand<T> {
  let part: T | undefined;
  let loading: Promise<T> | undefined;
  const listeners = new Set<() => void>();
  return {
    load() {
      loading ??= fetchPart().then(
        (loaded) => {
          part = loaded;
          for (const listener of [...listeners]) listener();
          return loaded;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    get: () => part,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The part once it is here, and at once where it has been loaded before; or why it could not be loaded. */
export function useOnDemand<T>(
  { load, get, subscribe }: OnDemand<T>,
  isWanted = true,
): { part?: T | undefined; error?: unknown } {
  // A server sends the page without it, and so does the browser begin.
  const part = useSyncExternalStore(subscribe, get, notYet);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    load().catch((reason: unknown) => {
      if (!isGone) setError(reason);
    });
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  return { part, error };
}

function notYet(): undefined {
  return undefined;
}
