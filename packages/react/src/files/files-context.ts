import { createContext, useContext } from 'react';
import { createFileStore, type FileStore } from './file-store.ts';

/** How far the upload of a file is. */
export interface Upload {
  state: 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled';
  /** Bytes that have left. */
  sent?: number | undefined;
  /** Why it failed, in words for the author. */
  detail?: string | undefined;
}

/** The files of a builder. Changes only with the host's own store. */
export const FilesContext = createContext<FileStore>(createFileStore());

/** What the host says of uploads under way, by file, and what can be done with one of them. */
export interface Uploads {
  byFile: Readonly<Record<string, Upload | undefined>>;
  cancel?: ((id: string) => void) | undefined;
  retry?: ((id: string) => void) | undefined;
}

/** See `Uploads`. Apart from the files, since it changes many times a second. */
export const UploadsContext = createContext<Uploads>({ byFile: {} });

/** Where the bytes of the builder's files are. */
export function useFiles(): FileStore {
  return useContext(FilesContext);
}

/** The upload of a file, and what can be done with it. */
export function useUpload(id: string): Omit<Uploads, 'byFile'> & { upload: Upload | undefined } {
  const { byFile, cancel, retry } = useContext(UploadsContext);
  const upload = Object.hasOwn(byFile, id) ? byFile[id] : undefined;
  return { upload, cancel, retry };
}
