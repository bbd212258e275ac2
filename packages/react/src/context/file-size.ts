import type { Words } from './words.tsx';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A size as people write it: `5 MB`. */
export function fileSize(words: Pick<Words, 'text'>, bytes: number): string {
  if (bytes < megabyte) {
    return words.text('preview.size.kilobytes', { size: Math.ceil(bytes / kilobyte) });
  }
  return words.text('preview.size.megabytes', { size: Math.round((bytes / megabyte) * 10) / 10 });
}
