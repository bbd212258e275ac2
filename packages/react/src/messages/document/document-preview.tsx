import type { DocumentMessage } from '@messagewright/core';
import { MediaBubble } from '../../preview/media-bubble.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A file to open, its text under it. */
export function DocumentPreview(props: TypePreviewProps<DocumentMessage>) {
  return <MediaBubble {...props} />;
}
