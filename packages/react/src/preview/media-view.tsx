import type { Media, MediaKind } from '@messagewright/core';
import { type ComponentType, useState } from 'react';
import { AudioRow } from './audio-row.tsx';
import { DocumentRow } from './document-row.tsx';
import { fileAddress } from './file-address.ts';
import { FilmPlayer } from './film-player.tsx';
import { mediaName } from './media-name.ts';
import { MediaPlaceholder } from './media-placeholder.tsx';
import type { Scene } from './scene.ts';

/** A medium in a message. */
export interface MediaViewProps {
  media: Media;
  scene: Pick<Scene, 'loads' | 'fileUrl'>;
}

const views: Record<MediaKind, ComponentType<MediaViewProps>> = {
  image: Picture,
  gif: Picture,
  sticker: Picture,
  unknown: Picture,
  video: Film,
  audio: Sound,
  document: DocumentRow,
};

/**
 * A medium as its recipient sees it: itself where the host lets a picture's address load, or has the bytes
 * of a file; else what it is and what it is called.
 */
export function MediaView({ media, scene }: MediaViewProps) {
  const View = views[media.kind];
  return <View media={media} scene={scene} />;
}

function Picture({ media, scene }: MediaViewProps) {
  const [broken, setBroken] = useState<string>();
  const url = fileAddress(media, scene) ?? webAddress(media, scene);
  if (url === undefined || url === broken) {
    return <MediaPlaceholder media={media} />;
  }
  return (
    <img
      className="mw-picture"
      data-kind={media.kind}
      src={url}
      alt={media.alt ?? mediaName(media)}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(url)}
    />
  );
}

function Film({ media, scene }: MediaViewProps) {
  const [broken, setBroken] = useState<string>();
  const url = fileAddress(media, scene);
  if (url === undefined || url === broken) return <MediaPlaceholder media={media} />;
  return <FilmPlayer key={url} media={media} url={url} onBroken={() => setBroken(url)} />;
}

function Sound({ media, scene }: MediaViewProps) {
  return <AudioRow media={media} url={fileAddress(media, scene)} />;
}

/** The address of a medium on the web, where it may load; no other is ever asked for. */
function webAddress(media: Media, { loads }: MediaViewProps['scene']): string | undefined {
  if (media.source !== 'url' || !/^https?:\/\//i.test(media.url)) return undefined;
  return URL.canParse(media.url) && loads(media.url) ? media.url : undefined;
}
