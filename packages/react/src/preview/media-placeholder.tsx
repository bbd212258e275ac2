import type { Media, MediaKind } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.tsx';
import { PlainText } from './formatted-text.tsx';
import { mediaName } from './media-name.ts';

const icons: Record<MediaKind, IconName> = {
  image: 'type.image',
  video: 'type.video',
  audio: 'type.audio',
  document: 'type.document',
  sticker: 'type.sticker',
  gif: 'type.gif',
  unknown: 'type.document',
};

/** How a medium lies in the bubble: as a picture to look at, or as a file in one line. */
const shapes: Record<MediaKind, 'picture' | 'file'> = {
  image: 'picture',
  video: 'picture',
  audio: 'file',
  document: 'file',
  sticker: 'picture',
  gif: 'picture',
  unknown: 'picture',
};

/** Stands for a medium: what it is and what it is called. It loads nothing. */
export function MediaPlaceholder({ media }: { media: Media }) {
  const words = useWords();
  const name = mediaName(media);
  return (
    <div className="mw-media" data-shape={shapes[media.kind]}>
      <span className="mw-media__icon">
        <Icon name={icons[media.kind]} />
      </span>
      <span className="mw-media__words">
        <span className="mw-media__name">
          {name === '' ? words.text('preview.media.unnamed') : <PlainText text={name} />}
        </span>
        <span className="mw-media__type">
          {words.text(`preview.media.${media.kind}`)}
          {media.mime !== undefined && <bdi dir="ltr"> · {media.mime}</bdi>}
        </span>
      </span>
    </div>
  );
}
