import type { CallMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';

/** A message with a button that calls the business. Without a label the channel has its own. */
export function CallPreview({ message, path, scene }: TypePreviewProps<CallMessage>) {
  const words = useWords();
  const { label, payload } = message;
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      actions={
        <PickButton
          icon="type.call"
          path={`${path}.label`}
          scene={scene}
          pick={{ type: 'call', title: label, payload }}
        >
          {hasText(label) ? (
            <PlainText text={label} max={scene.limitAt(`${path}.label`)} />
          ) : (
            words.text('preview.call.now')
          )}
        </PickButton>
      }
    />
  );
}
