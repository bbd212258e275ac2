import type { ImageMessage } from '@messagewright/core';
import { MediaBubble } from '../../preview/media-bubble.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A picture, its text under it. */
export function ImagePreview(props: TypePreviewProps<ImageMessage>) {
  return <MediaBubble {...props} picture />;
}
