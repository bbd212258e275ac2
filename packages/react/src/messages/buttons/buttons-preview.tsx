import type { ButtonsMessage } from '@messagewright/core';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { MessageButton } from '../../preview/message-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A message with its buttons below. */
export function ButtonsPreview({ message, path, scene }: TypePreviewProps<ButtonsMessage>) {
  const buttons = message.buttons.map((button, index) => ({
    button,
    path: `${path}.buttons.${index}`,
  }));
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      actions={
        buttons.length === 0
          ? undefined
          : buttons.map(({ button, path }) => (
              <MessageButton key={path} button={button} path={path} scene={scene} />
            ))
      }
    />
  );
}
