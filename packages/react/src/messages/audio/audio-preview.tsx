import type { AudioMessage } from '@messagewright/core';
import { VoiceRow } from '../../preview/audio-row.tsx';
import { fileAddress } from '../../preview/file-address.ts';
import { MediaBubble } from '../../preview/media-bubble.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A sound to play, or a note that somebody spoke. */
export function AudioPreview(props: TypePreviewProps<AudioMessage>) {
  const { media, voice } = props.message;
  const url = fileAddress(media, props.scene);
  return (
    <MediaBubble {...props}>{voice ? <VoiceRow media={media} url={url} /> : undefined}</MediaBubble>
  );
}
