import { type Draft, isObject, type Json, messages } from '@messagewright/core';
import { createKeep, type Keep, type StorageArea } from '../storage/keep.ts';

/** A draft as it was kept. */
export interface KeptDraft {
  readonly draft: Draft;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Drafts by conversation, kept over a reload. */
export function draftStorage(area: StorageArea | undefined): Keep<KeptDraft> {
  return createKeep({ area, name: 'draft', version: 1, read: readKeptDraft });
}

function readKeptDraft(value: Json): KeptDraft | undefined {
  if (!isObject(value)) return undefined;
  const draft = readDraft(value.draft);
  if (!draft || typeof value.savedAt !== 'number') return undefined;
  return { draft, savedAt: value.savedAt };
}

/** A draft that a form can show. What is wrong inside its message is for the form to say. */
export function readDraft(value: Json | undefined): Draft | undefined {
  if (value === undefined || !isObject(value) || value.version !== 1) return undefined;
  const { to, message } = value;
  if (to === undefined || !isObject(to) || message === undefined || !isObject(message)) {
    return undefined;
  }
  const known = typeof message.type === 'string' && Object.hasOwn(messages, message.type);
  return known ? (value as unknown as Draft) : undefined;
}
