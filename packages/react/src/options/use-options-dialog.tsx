import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useBuilder, useReveal } from '../context/index.ts';
import type { OptionPlace } from './option-place.ts';
import { OptionsDialog } from './options-dialog.tsx';

/** A dialog of options with its button, and how to open it. */
export interface OptionsDialogHandle {
  button: RefObject<HTMLButtonElement | null>;
  /** Opens it, at a place where one is given. */
  open(path?: string): void;
  /** To be rendered. */
  dialog: ReactNode;
}

/**
 * A dialog of options. Opens by itself for an issue at one of them, unless their control stands in the
 * form.
 */
export function useOptionsDialog(
  places: readonly OptionPlace[],
  title: string,
  isInForm: (place: OptionPlace) => boolean,
): OptionsDialogHandle {
  const { focusPath } = useBuilder();
  const button = useRef<HTMLButtonElement>(null);
  // Another number is another dialog, with a search of its own.
  const [shown, setShown] = useState({
    count: 0,
    open: false,
    target: undefined as string | undefined,
  });
  const open = (target?: string) =>
    setShown(({ count }) => ({ count: count + 1, open: true, target }));
  const isHere = (path: string) =>
    places.some((place) => !isInForm(place) && `${path}.`.startsWith(`${place.path}.`));
  useReveal(isHere, (path) => {
    open(path);
    return 'focuses';
  });
  const dialog = (
    <OptionsDialog
      key={shown.count}
      open={shown.open}
      onOpenChange={(isOpen) => setShown((before) => ({ ...before, open: isOpen }))}
      places={places}
      target={shown.target}
      title={title}
      isInForm={isInForm}
      onClosed={(place) => {
        if (place) focusPath(place.path);
        // What it was opened from may be an issue that is no more.
        else button.current?.focus();
        return true;
      }}
    />
  );
  return { button, open, dialog };
}
