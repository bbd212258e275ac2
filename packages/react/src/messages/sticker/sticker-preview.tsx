import type { StickerMessage } from '@messagewright/core';
import { MediaView } from '../../preview/media-view.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A sticker lies on the chat itself, without a bubble. */
export function StickerPreview({ message, scene }: TypePreviewProps<StickerMessage>) {
  return (
    <div className="mw-sticker">
      <MediaView media={message.media} scene={scene} />
      <span className="mw-sticker__time">{scene.time}</span>
    </div>
  );
}
