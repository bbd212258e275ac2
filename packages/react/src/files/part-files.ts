import { type Draft, type FileRef, isObject, type WireRequest } from '@messagewright/core';
import type { FileStore } from './file-store.ts';

/** A file that a request names, with its bytes. */
export interface PartFile {
  ref: FileRef;
  file: File;
}

/** The files that a request's parts name, in their order, and those whose bytes are not here. */
export function partFiles(
  { body }: WireRequest,
  files: FileStore,
): { found: PartFile[]; missing: FileRef[] } {
  const parts = body.kind === 'multipart' ? body.parts : [];
  const refs = parts.flatMap((part) => ('file' in part ? [part.file] : []));
  const found = refs.flatMap((ref) => {
    const file = files.get(ref.id);
    return file ? [{ ref, file }] : [];
  });
  return { found, missing: refs.filter(({ id }) => !files.get(id)) };
}

/** The place of a file's id in a draft, where its control stands. */
export function placeOfFile({ message }: Draft, id: string): string | undefined {
  return find(message, id, 'message');
}

function find(value: unknown, id: string, at: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { source, file } = value as { source?: unknown; file?: unknown };
  if (source === 'file' && isObject(file) && file.id === id) return `${at}.file.id`;
  for (const [key, member] of Object.entries(value)) {
    const found = find(member, id, `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
