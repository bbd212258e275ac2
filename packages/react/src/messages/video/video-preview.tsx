import type { VideoMessage } from '@messagewright/core';
import { MediaBubble } from '../../preview/media-bubble.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A film, its text under it. */
export function VideoPreview(props: TypePreviewProps<VideoMessage>) {
  return <MediaBubble {...props} picture />;
}
