import type { FileRef, FileStore as Files } from '@messagewright/core';

/** Holds the bytes of a draft's files, which the draft only names. Its functions need no `this`. */
export interface FileStore extends Files {
  /** The file of an id; `undefined` where its bytes are not here, of a draft from yesterday say. */
  get(id: string): File | undefined;
  /** Keeps a file and gives what the draft says of it. */
  add(file: File): FileRef;
  /**
   * A `blob:` address at which the browser finds the bytes: for `fileUrl` of a preview. One for each file,
   * made when it is first asked for.
   */
  url(id: string): string | undefined;
  /**
   * Lets go of a file and its address. The builder never does: a removed file may come back by undoing.
   */
  delete(id: string): void;
  /** Gives every address back to the browser and keeps the bytes: for when nothing shows them any more. */
  release(): void;
}

/**
 * A store in memory. One that outlives a builder can be given to the next, and shows the files of messages
 * that were sent.
 */
export function createFileStore(): FileStore {
  const files = new Map<string, File>();
  const urls = new Map<string, string>();
  const giveBack = (id: string) => {
    const url = urls.get(id);
    if (url !== undefined) URL.revokeObjectURL(url);
    urls.delete(id);
  };
  return {
    get: (id) => files.get(id),
    add(file) {
      const id = freshId();
      files.set(id, file);
      return { id, name: file.name, size: file.size };
    },
    url(id) {
      const file = files.get(id);
      if (file && !urls.has(id)) urls.set(id, URL.createObjectURL(file));
      return urls.get(id);
    },
    delete(id) {
      giveBack(id);
      files.delete(id);
    },
    release() {
      for (const id of urls.keys()) giveBack(id);
    },
  };
}

/** Not counted: a draft that was kept may name a file of another day. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `file_${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
