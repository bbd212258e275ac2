import type { ListMessage } from '@messagewright/core';
import { useRef, useState } from 'react';
import { ActionButton } from '../../preview/action-button.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { ListSheet } from '../../preview/list-sheet.tsx';
import type { Scene, TypePreviewProps } from '../../preview/scene.ts';
import { LabelOrHint } from '../../preview/text-or-hint.tsx';

/** A message whose button opens its rows over the chat. */
export function ListPreview({ message, path, scene }: TypePreviewProps<ListMessage>) {
  const { sheet, interactive } = scene;
  const button = useRef<HTMLButtonElement>(null);
  // Opened from outside, the sheet must not take the focus from a field that somebody types in.
  const [openedByHand, setOpenedByHand] = useState(false);
  const toggle = () => {
    setOpenedByHand(!sheet.open);
    sheet.setOpen(!sheet.open);
  };
  const close = () => {
    setOpenedByHand(false);
    sheet.setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const sheetScene: Scene = {
    ...scene,
    pick(path, pick) {
      scene.pick(path, pick);
      close();
    },
  };
  return (
    <>
      <FramedBubble
        message={message}
        path={path}
        scene={scene}
        actions={
          <ActionButton
            icon="type.list"
            buttonRef={button}
            expanded={sheet.open}
            onPress={interactive ? toggle : undefined}
          >
            <LabelOrHint text={message.button} max={scene.limitAt(`${path}.button`)} hint="list" />
          </ActionButton>
        }
      />
      {sheet.open && (
        <ListSheet
          title={message.button}
          sections={message.sections}
          path={path}
          scene={sheetScene}
          takesFocus={openedByHand}
          onClose={close}
        />
      )}
    </>
  );
}
