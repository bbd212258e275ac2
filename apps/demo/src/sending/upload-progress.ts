import { type Draft, type FileRef, getAt, type Path } from '@messagewright/core';
import type { PartFile, Upload } from '@messagewright/react';
import type { SendState } from './send-state.ts';

/** How far the files of a send are, by their ids, as the builder shows it. */
export function uploadsOf(state: SendState): Readonly<Record<string, Upload>> {
  if (state.phase === 'idle') return {};
  const { files = [] } = state.attempt;
  if (state.phase === 'failed') {
    const { stoppedAt, answer } = state;
    const ended = answer.problem === 'cancelled' ? 'cancelled' : 'failed';
    return stoppedAt === undefined ? {} : { [stoppedAt]: { state: ended } };
  }
  const { sent = 0 } = state;
  return Object.fromEntries(
    files.map(({ ref, file: { size } }, index) => {
      const begun = Math.min(Math.max(sent - bytesOf(files.slice(0, index)), 0), size);
      return [ref.id, { state: stepOf(begun, size, sent), sent: begun }];
    }),
  );
}

function stepOf(begun: number, size: number, sent: number): Upload['state'] {
  if (begun === size && sent > 0) return 'done';
  return begun > 0 ? 'sending' : 'waiting';
}

/** How many bytes of the files themselves have gone, where a form is so far. What is not a file goes first. */
export function bytesOfFiles(files: readonly PartFile[], sent: number, total: number): number {
  return Math.max(0, sent - Math.max(0, total - bytesOf(files)));
}

/** Whether a send still hands over its files. */
export function isUploading(state: SendState): boolean {
  if (state.phase !== 'sending') return false;
  const { attempt, sent = 0 } = state;
  return attempt.files !== undefined && sent < bytesOf(attempt.files);
}

/** The file that was on its way when so many bytes of files had gone. */
export function fileAt(files: readonly PartFile[], sent: number): string | undefined {
  const at = files.findIndex((_, index) => sent < bytesOf(files.slice(0, index + 1)));
  return (files[at] ?? files.at(-1))?.ref.id;
}

/** The id of the file that a place of a draft is about. */
export function fileOfPlace(draft: Draft, path: Path): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const value = getAt(draft, path.slice(0, length)) as { file?: Partial<FileRef> } | undefined;
    const file = value?.file;
    if (file?.id) return file.id;
  }
  return undefined;
}

function bytesOf(files: readonly PartFile[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}
