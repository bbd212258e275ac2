import type { ReactNode } from 'react';
import type { IconName } from '../icons/icon-paths.tsx';
import { ActionButton } from './action-button.tsx';
import type { PreviewPick, Scene } from './scene.ts';

/** A button of a message and what tapping it gives. */
export interface PickButtonProps {
  icon: IconName;
  /** The place in the draft that the button stands for. */
  path: string;
  scene: Scene;
  pick: PreviewPick;
  /** The label. */
  children: ReactNode;
}

/** A button of a message that is no `Button` of the draft; tapping it tells the scene. */
export function PickButton({ icon, path, scene, pick, children }: PickButtonProps) {
  return (
    <ActionButton
      icon={icon}
      picked={scene.picked === path}
      onPress={scene.interactive ? () => scene.pick(path, pick) : undefined}
    >
      {children}
    </ActionButton>
  );
}
