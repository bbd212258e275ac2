import { type FileRef, isObject, type Json } from '@messagewright/core';
import type { FileStore } from './file-store.ts';

/** A copy of a value whose files are its own: what becomes of a file goes by its id, so no two share one. */
export function withOwnFiles(value: unknown, files: FileStore): unknown {
  if (Array.isArray(value)) return value.map((item) => withOwnFiles(item, files));
  if (!isObject(value as Json)) return value;
  const { source, file } = value as { source?: unknown; file?: FileRef };
  const bytes = source === 'file' && file ? files.get(file.id) : undefined;
  if (file && bytes) return { ...(value as object), file: { ...file, ...files.add(bytes) } };
  const members = Object.entries(value as object);
  return Object.fromEntries(members.map(([key, member]) => [key, withOwnFiles(member, files)]));
}
