import type { Media, MediaKind } from '@messagewright/core';
import { type ComponentType, useState } from 'react';
import { AudioRow } from './audio-row.tsx';
import { DocumentRow } from './document-row.tsx';
import { mediaName } from './media-name.ts';
import { MediaPlaceholder } from './media-placeholder.tsx';
import type { Scene } from './scene.ts';

/** A medium in a message. */
export interface MediaViewProps {
  media: Media;
  scene: Pick<Scene, 'loads'>;
}

const views: Record<MediaKind, ComponentType<MediaViewProps>> = {
  image: Picture,
  gif: Picture,
  sticker: Picture,
  unknown: Picture,
  video: MediaPlaceholder,
  audio: AudioRow,
  document: DocumentRow,
};

/**
 * A medium as its recipient sees it: the picture itself where the host lets its address load, else
 * what it is and what it is called.
 */
export function MediaView({ media, scene }: MediaViewProps) {
  const View = views[media.kind];
  return <View media={media} scene={scene} />;
}

function Picture({ media, scene }: MediaViewProps) {
  const [broken, setBroken] = useState<string>();
  const url = addressOf(media);
  if (url === undefined || url === broken || !scene.loads(url)) {
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

/** The address of a medium on the web; nothing else is ever asked for. */
function addressOf(media: Media): string | undefined {
  if (media.source !== 'url' || !/^https?:\/\//i.test(media.url)) return undefined;
  return URL.canParse(media.url) ? media.url : undefined;
}
