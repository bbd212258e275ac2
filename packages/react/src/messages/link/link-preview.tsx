import type { LinkMessage } from '@messagewright/core';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { MessageButton } from '../../preview/message-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A message with a button that opens a page. */
export function LinkPreview({ message, path, scene }: TypePreviewProps<LinkMessage>) {
  const { label, url } = message;
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      actions={
        <MessageButton
          button={{ type: 'link', text: label, url }}
          path={`${path}.label`}
          textPath={`${path}.label`}
          scene={scene}
        />
      }
    />
  );
}
