import { type RefObject, useRef, useState } from 'react';
import type { Scene } from './scene.ts';

/** A sheet and the button that opens it. */
export interface SheetState {
  button: RefObject<HTMLButtonElement | null>;
  open: boolean;
  /** Opened from outside, the sheet must not take the focus from a field that somebody types in. */
  takesFocus: boolean;
  /** What the button does; absent where the preview only shows. */
  toggle: (() => void) | undefined;
  /** Closes it and gives the focus back to the button. */
  close(): void;
  /** The scene inside the sheet: picking closes it. */
  scene: Scene;
}

/** See `SheetState`. */
export function useSheet(scene: Scene): SheetState {
  const { sheet, interactive } = scene;
  const button = useRef<HTMLButtonElement>(null);
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
  return {
    button,
    open: sheet.open,
    takesFocus: openedByHand,
    toggle: interactive ? toggle : undefined,
    close,
    scene: {
      ...scene,
      pick(path, pick, reply) {
        scene.pick(path, pick, reply);
        close();
      },
    },
  };
}
