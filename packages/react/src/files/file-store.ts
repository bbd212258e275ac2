import type { FileRef, FileStore as Files } from '@messagewright/core';

/** Holds the bytes of a draft's files, which the draft only names. */
export interface FileStore extends Files {
  /** The file of an id; `undefined` where its bytes are not here, of a draft from yesterday say. */
  get(id: string): File | undefined;
  /** Keeps a file and gives what the draft says of it. */
  add(file: File): FileRef;
  /** Lets go of a file. The builder never does: a removed file may come back by undoing. */
  delete(id: string): void;
}

/** A store in memory. One that outlives a builder can be given to the next. */
export function createFileStore(): FileStore {
  const files = new Map<string, File>();
  return {
    get: (id) => files.get(id),
    add(file) {
      const id = freshId();
      files.set(id, file);
      return { id, name: file.name, size: file.size };
    },
    delete: (id) => void files.delete(id),
  };
}

/** Not counted: a draft that was kept may name a file of another day. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `file_${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
