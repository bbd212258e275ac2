import type { CallPermissionMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Icon } from '../../icons/icon.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** The channel's own question whether the business may call, above what the business says. */
export function CallPermissionPreview(props: TypePreviewProps<CallPermissionMessage>) {
  const { message, path, scene } = props;
  const words = useWords();
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      bodyOptional
      media={
        <div className="mw-permission">
          <span className="mw-permission__icon">
            <Icon name="type.call-permission" />
          </span>
          <p className="mw-permission__question">{words.text('preview.call.permission')}</p>
          <p className="mw-permission__note">{words.text('preview.call.permissionNote')}</p>
        </div>
      }
      actions={
        <PickButton icon="type.call" path={path} scene={scene} pick={{ type: 'call-permission' }}>
          {words.text('preview.call.choose')}
        </PickButton>
      }
    />
  );
}
