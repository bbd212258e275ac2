import type { FileStore } from '@messagewright/react';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { DraftShelf, ShelvedDraft } from '../drafts/draft-shelf.ts';
import type { DeskClient } from '../sending/desk-client.ts';
import type { SendState } from '../sending/send-state.ts';
import type { SendStore } from '../sending/send-store.ts';

/** What every part of the desk can reach. It stays the same object as long as the desk. */
export interface DeskServices {
  readonly shelf: DraftShelf;
  readonly sends: SendStore;
  readonly client: DeskClient;
  /** The files of drafts and of what was sent, as long as the page is open. */
  readonly files: FileStore;
  /** Says something to screen readers. */
  announce(text: string): void;
}

/** See `useDesk`. */
export const DeskContext = createContext<DeskServices | undefined>(undefined);

/** The desk around a part. Throws outside of one. */
export function useDesk(): DeskServices {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part stands outside of a desk.');
  return desk;
}

/** Where the sending of a conversation's draft stands. */
export function useSendState(conversation: string): SendState {
  const { sends } = useDesk();
  return useSyncExternalStore(
    sends.subscribe,
    useCallback(() => sends.get(conversation), [sends, conversation]),
  );
}

/** The draft of a conversation. Renders on every edit of it. */
export function useShelvedDraft(conversation: string): ShelvedDraft | undefined {
  const { shelf } = useDesk();
  return useSyncExternalStore(
    shelf.subscribe,
    useCallback(() => shelf.get(conversation), [shelf, conversation]),
  );
}

/** Whether a conversation has a draft. Renders only when that changes. */
export function useHasDraft(conversation: string): boolean {
  const { shelf } = useDesk();
  return useSyncExternalStore(
    shelf.subscribe,
    useCallback(() => shelf.get(conversation) !== undefined, [shelf, conversation]),
  );
}
