import type { TemplateDefinition } from '@messagewright/core';

/** What is known of the approved templates of one provider. */
export type TemplateList =
  | { state: 'idle' | 'loading' | 'failed' }
  | { state: 'ready'; templates: readonly TemplateDefinition[] };

/** The approved templates of one provider, asked for when somebody needs them. */
export interface TemplateLibrary {
  get(): TemplateList;
  subscribe(listener: () => void): () => void;
  /** Asks for them, unless they are here or on their way; after a failure once more. */
  load(): void;
  /** Gives up a request that is under way. */
  stop(): void;
}

/** A library that reads its templates by `read`, once. */
export function createTemplateLibrary(
  read: (signal: AbortSignal) => Promise<readonly TemplateDefinition[]>,
): TemplateLibrary {
  let list: TemplateList = { state: 'idle' };
  let request: AbortController | undefined;
  const listeners = new Set<() => void>();
  const set = (next: TemplateList) => {
    list = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    load() {
      if (list.state === 'loading' || list.state === 'ready') return;
      request = new AbortController();
      const { signal } = request;
      set({ state: 'loading' });
      const settle = (next: TemplateList) => {
        if (!signal.aborted) set(next);
      };
      // The host's function may throw at once as well.
      new Promise<readonly TemplateDefinition[]>((resolve) => resolve(read(signal))).then(
        (templates) => settle({ state: 'ready', templates }),
        () => settle({ state: 'failed' }),
      );
    },
    stop() {
      if (list.state !== 'loading') return;
      request?.abort();
      set({ state: 'idle' });
    },
  };
}
