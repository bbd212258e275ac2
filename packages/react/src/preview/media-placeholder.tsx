import type { Media, MediaKind } from '@messagewright/core';
import { fileSize } from '../context/file-size.ts';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.tsx';
import { PlainText } from './formatted-text.tsx';
import { mediaName } from './media-name.ts';

/** What stands in the middle of the picture: a film is there to be played. */
const icons: Record<MediaKind, IconName> = {
  image: 'type.image',
  video: 'play',
  audio: 'type.audio',
  document: 'type.document',
  sticker: 'type.sticker',
  gif: 'type.gif',
  unknown: 'type.document',
};

/** Stands for a picture or film: what it is and what it is called. It loads nothing. */
export function MediaPlaceholder({ media }: { media: Media }) {
  return (
    <div className="mw-media" data-kind={media.kind}>
      <span className="mw-media__icon">
        <Icon name={icons[media.kind]} />
      </span>
      <MediaWords media={media} />
    </div>
  );
}

/** The name of a medium over what it is. */
export function MediaWords({ media, type }: { media: Media; type?: string | undefined }) {
  const words = useWords();
  const name = mediaName(media);
  const size = media.source === 'file' ? media.file.size : undefined;
  const fact = size === undefined ? media.mime : fileSize(words, size);
  return (
    <span className="mw-media__words">
      <span className="mw-media__name">
        {name === '' ? words.text('preview.media.unnamed') : <PlainText text={name} />}
      </span>
      <span className="mw-media__type">
        {type ?? words.text(`preview.media.${media.kind}`)}
        {type === undefined && fact !== undefined && (
          <>
            {' · '}
            <bdi>{fact}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
