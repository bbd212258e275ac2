import type { Button } from '@messagewright/core';
import type { ReactNode } from 'react';
import { MessageButton } from './message-button.tsx';
import type { Scene } from './scene.ts';
import { withPaths } from './with-paths.ts';

/** The buttons below a message; `undefined` without any, so that no line is drawn for them. */
export function buttonActions(
  buttons: readonly Button[] | undefined,
  path: string,
  scene: Scene,
): ReactNode | undefined {
  if (buttons === undefined || buttons.length === 0) return undefined;
  return withPaths(buttons, path).map(({ value, path: at }) => (
    <MessageButton key={at} button={value} path={at} scene={scene} />
  ));
}
