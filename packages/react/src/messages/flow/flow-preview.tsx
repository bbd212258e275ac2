import type { FlowMessage } from '@messagewright/core';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { LabelOrHint } from '../../preview/text-or-hint.tsx';

/** A message with a button that opens a form of several screens. */
export function FlowPreview({ message, path, scene }: TypePreviewProps<FlowMessage>) {
  const { label, flow, token } = message;
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      actions={
        <PickButton
          icon="type.flow"
          path={`${path}.label`}
          scene={scene}
          pick={{ type: 'flow', title: label, flow, token }}
        >
          <LabelOrHint text={label} max={scene.limitAt(`${path}.label`)} hint="flow" />
        </PickButton>
      }
    />
  );
}
