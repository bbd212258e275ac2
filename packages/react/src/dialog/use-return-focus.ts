import { type RefObject, useEffect, useRef } from 'react';

/** Handlers for the content of a dialog. */
export interface ReturnFocus {
  onOpenAutoFocus(event: Event): void;
  onCloseAutoFocus(event: Event): void;
}

/** Moves the focus into a dialog, and back to where it was when the dialog closes. */
export function useReturnFocus(
  open: boolean,
  initialFocus: RefObject<HTMLElement | null> | undefined,
  onReturnFocus?: () => boolean,
): ReturnFocus {
  const opener = useRef<HTMLElement | undefined>(undefined);
  const isOpen = useRef(open);
  useEffect(() => {
    isOpen.current = open;
    return () => {
      isOpen.current = false;
    };
  });
  return {
    onOpenAutoFocus(event) {
      opener.current ??= focused();
      if (!initialFocus?.current) return;
      event.preventDefault();
      initialFocus.current.focus();
      // What is there already is replaced by what one pastes, as in any dialog.
      if (initialFocus.current instanceof HTMLTextAreaElement) initialFocus.current.select();
    },
    onCloseAutoFocus(event) {
      // Radix would go to a trigger of its own, and the dialog is opened from anywhere.
      event.preventDefault();
      // In strict mode React takes a dialog away and puts it back while it stays open.
      if (isOpen.current) return;
      if (!onReturnFocus?.()) opener.current?.focus();
      opener.current = undefined;
    },
  };
}

/** The focused element, also inside shadow roots. */
function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
