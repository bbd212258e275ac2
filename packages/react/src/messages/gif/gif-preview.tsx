import type { GifMessage } from '@messagewright/core';
import { buttonActions } from '../../preview/button-actions.tsx';
import { MediaBubble } from '../../preview/media-bubble.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A short animation, its text under it. */
export function GifPreview(props: TypePreviewProps<GifMessage>) {
  const { message, path, scene } = props;
  const actions = buttonActions(message.buttons, `${path}.buttons`, scene);
  return <MediaBubble {...props} picture actions={actions} />;
}
