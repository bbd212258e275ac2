import type { Draft } from '@messagewright/core';
import type { Keep } from '../storage/keep.ts';
import type { KeptDraft } from './draft-storage.ts';

/** A draft that is being written. */
export interface ShelvedDraft extends KeptDraft {
  /** Whether it would outlive a reload. */
  readonly kept: boolean;
}

/** The drafts of all conversations. It tells its listeners of every change. */
export interface DraftShelf {
  /** The draft of a conversation; the same object until it changes. */
  get(conversation: string): ShelvedDraft | undefined;
  /** Takes the draft as it is now; `undefined` where nothing is written. */
  write(conversation: string, draft: Draft | undefined): void;
  subscribe(listener: () => void): () => void;
}

/** A shelf over what was kept. */
export function createDraftShelf(keep: Keep<KeptDraft>, now: () => number = Date.now): DraftShelf {
  const drafts = new Map<string, ShelvedDraft | undefined>();
  const listeners = new Set<() => void>();
  return {
    get(conversation) {
      if (!drafts.has(conversation)) {
        const kept = keep.load(conversation);
        drafts.set(conversation, kept && { ...kept, kept: true });
      }
      return drafts.get(conversation);
    },
    write(conversation, draft) {
      const written = draft && { draft, savedAt: now() };
      if (written === undefined) keep.drop(conversation);
      const kept = written !== undefined && keep.save(conversation, written);
      drafts.set(conversation, written && { ...written, kept });
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
