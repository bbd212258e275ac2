import type { Media } from '@messagewright/core';
import type { Scene } from './scene.ts';

/** Where the bytes of a chosen file are. Only what the browser holds: a host's slip loads nothing. */
export function fileAddress(media: Media, { fileUrl }: Pick<Scene, 'fileUrl'>): string | undefined {
  const url = media.source === 'file' && media.file.id !== '' ? fileUrl(media.file.id) : undefined;
  return url?.startsWith('blob:') ? url : undefined;
}
