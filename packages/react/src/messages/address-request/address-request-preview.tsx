import type { AddressRequestMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A message with a button that opens a form for an address. */
export function AddressRequestPreview(props: TypePreviewProps<AddressRequestMessage>) {
  const { message, path, scene } = props;
  const words = useWords();
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      actions={
        <PickButton
          icon="type.address-request"
          path={path}
          scene={scene}
          pick={{ type: 'address', country: message.country }}
        >
          {words.text('preview.address.provide')}
        </PickButton>
      }
    />
  );
}
