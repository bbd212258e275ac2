import type { FileRef, MediaKind } from '@messagewright/core';
import { useState } from 'react';
import { Icon, type IconName } from '../icons/index.ts';
import { useFiles } from './files-context.ts';

/** The pictures that every browser draws. */
const drawn: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
]);

/** A small view of a picture; of another file, the sign of its kind. */
export function FileThumbnail({ file, kind }: { file: FileRef; kind: MediaKind }) {
  const files = useFiles();
  const isDrawn = drawn.has(files.get(file.id)?.type ?? '');
  const url = isDrawn ? files.url(file.id) : undefined;
  const [broken, setBroken] = useState<string>();
  return (
    <span className="mw-file-field__thumbnail" data-kind={kind}>
      {url !== undefined && url !== broken ? (
        <img src={url} alt="" decoding="async" onError={() => setBroken(url)} />
      ) : (
        <Icon name={icons[kind]} />
      )}
    </span>
  );
}

const icons: Record<MediaKind, IconName> = {
  image: 'type.image',
  video: 'type.video',
  audio: 'type.audio',
  document: 'type.document',
  sticker: 'type.sticker',
  gif: 'type.gif',
  unknown: 'type.document',
};
