import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json.ts';

/** A file that was sent. */
export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What one sandbox keeps of what it has taken: the files, and the messages by their number. */
export interface Shelf {
  /** Keeps a file and returns the key it is served under. */
  readonly putFile: (file: StoredFile) => string;
  readonly file: (key: string) => StoredFile | undefined;
  readonly nextId: () => number;
  readonly putMessage: (message: JsonObject & { id: number }) => void;
  readonly message: (id: number) => JsonObject | undefined;
}

const maxBytes = 128 * 1024 * 1024;
const maxMessages = 1000;

/** A shelf that drops its oldest files beyond 128 MiB, and its oldest messages beyond a thousand. */
export function createShelf(): Shelf {
  const files = new Map<string, StoredFile>();
  const messages = new Map<number, JsonObject>();
  let size = 0;
  let last = 3000;
  return {
    putFile: (file) => {
      const key = randomUUID();
      files.set(key, file);
      size += file.bytes.length;
      for (const [oldest, { bytes }] of files) {
        if (size <= maxBytes || oldest === key) break;
        files.delete(oldest);
        size -= bytes.length;
      }
      return key;
    },
    file: (key) => files.get(key),
    nextId: () => {
      last += 1;
      return last;
    },
    putMessage: (message) => {
      messages.set(message.id, message);
      const [oldest] = messages.keys();
      if (messages.size > maxMessages && oldest !== undefined) messages.delete(oldest);
    },
    message: (id) => messages.get(id),
  };
}
