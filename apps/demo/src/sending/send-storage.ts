import { isObject, type Json } from '@messagewright/core';
import { readDraft } from '../drafts/draft-storage.ts';
import { createKeep, type Keep, type StorageArea } from '../storage/keep.ts';
import type { Attempt } from './send-state.ts';

/** A send whose outcome is open: who reloads the page now must not send it twice. */
export interface OpenSend {
  readonly attempt: Attempt;
  /** Known once the server has named the send. */
  readonly sendId?: string | undefined;
}

/** Open sends by conversation, kept over a reload. */
export function sendStorage(area: StorageArea | undefined): Keep<OpenSend> {
  return createKeep({ area, name: 'open-send', version: 1, read: readOpenSend });
}

function readOpenSend(value: Json): OpenSend | undefined {
  if (!isObject(value) || value.attempt === undefined || !isObject(value.attempt)) return undefined;
  const { key, provider, startedAt, filesLost } = value.attempt;
  const draft = readDraft(value.attempt.draft);
  if (typeof key !== 'string' || typeof provider !== 'string' || !draft) return undefined;
  const { sendId } = value;
  return {
    attempt: {
      key,
      provider,
      draft,
      startedAt: typeof startedAt === 'number' ? startedAt : 0,
      filesLost: filesLost === true || undefined,
    },
    sendId: typeof sendId === 'string' ? sendId : undefined,
  };
}
