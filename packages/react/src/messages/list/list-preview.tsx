import type { ListMessage } from '@messagewright/core';
import { ActionButton } from '../../preview/action-button.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { ListSheet } from '../../preview/list-sheet.tsx';
import { MessageButton } from '../../preview/message-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { LabelOrHint } from '../../preview/text-or-hint.tsx';
import { useSheet } from '../../preview/use-sheet.ts';
import { withPaths } from '../../preview/with-paths.ts';

/** A message whose button opens its rows over the chat. */
export function ListPreview({ message, path, scene }: TypePreviewProps<ListMessage>) {
  const { confirmation, buttons = [] } = message;
  const sheet = useSheet({
    ...scene,
    pick: (at, pick) => scene.pick(at, pick, confirmation),
  });
  return (
    <>
      <FramedBubble
        message={message}
        path={path}
        scene={scene}
        actions={
          <>
            <ActionButton
              icon="type.list"
              buttonRef={sheet.button}
              expanded={sheet.open}
              onPress={sheet.toggle}
            >
              <LabelOrHint
                text={message.button}
                max={scene.limitAt(`${path}.button`)}
                hint="list"
              />
            </ActionButton>
            {withPaths(buttons, `${path}.buttons`).map((button) => (
              <MessageButton
                key={button.path}
                button={button.value}
                path={button.path}
                scene={scene}
              />
            ))}
          </>
        }
      />
      {sheet.open && (
        <ListSheet
          title={message.button}
          sections={message.sections}
          path={path}
          scene={sheet.scene}
          takesFocus={sheet.takesFocus}
          onClose={sheet.close}
        />
      )}
    </>
  );
}
