import type { AudioMessage } from '@messagewright/core';
import { VoiceRow } from '../../preview/audio-row.tsx';
import { MediaBubble } from '../../preview/media-bubble.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A sound to play, or a note that somebody spoke. */
export function AudioPreview(props: TypePreviewProps<AudioMessage>) {
  const { media, voice } = props.message;
  return <MediaBubble {...props}>{voice ? <VoiceRow media={media} /> : undefined}</MediaBubble>;
}
