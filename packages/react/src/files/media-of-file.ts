import type { Media, MediaKind } from '@messagewright/core';
import type { FileStore } from './file-store.ts';

/** The medium that a chosen file is: of the kind that its type says, where that is free. */
export function mediaOfFile(
  { file, mime }: { file: File; mime: string },
  {
    media,
    kinds,
    files,
  }: { media?: Media | undefined; kinds: readonly MediaKind[]; files: FileStore },
): Media {
  const own = kinds.length > 1 ? kindOfMime(mime) : undefined;
  const kind = own && kinds.includes(own) ? own : (media?.kind ?? kinds[0] ?? kindOfMime(mime));
  return {
    kind,
    source: 'file',
    file: files.add(file),
    mime,
    ...(media?.alt !== undefined && { alt: media.alt }),
    ...(media?.extra !== undefined && { extra: media.extra }),
  };
}

function kindOfMime(mime: string): MediaKind {
  const [family = ''] = mime.split('/', 1);
  return families.get(family) ?? 'document';
}

const families: ReadonlyMap<string, MediaKind> = new Map([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);
