import type { LocationRequestMessage } from '@messagewright/core';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { MessageButton } from '../../preview/message-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A body with the button that shares a place. */
export function LocationRequestPreview(props: TypePreviewProps<LocationRequestMessage>) {
  const { message, path, scene } = props;
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      actions={
        <MessageButton
          button={{ type: 'location-request', text: message.label }}
          path={`${path}.label`}
          textPath={`${path}.label`}
          scene={scene}
        />
      }
    />
  );
}
