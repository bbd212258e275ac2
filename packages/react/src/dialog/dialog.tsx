import * as Radix from '@radix-ui/react-dialog';
import { type FormEvent, type ReactNode, type RefObject, useContext } from 'react';
import { BuilderContext, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** What a dialog needs: without a title and a description it could not be understood by ear. */
export interface DialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: ReactNode;
  description: ReactNode;
  /** The buttons at its end. */
  footer?: ReactNode;
  /** What gets the focus on opening; by default the first control. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Moves the focus on closing, where it is not to go back; says whether it did. */
  onReturnFocus?: (() => boolean) | undefined;
  /** May keep the dialog open, by preventing the default. */
  onEscapeKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** For a dialog of a height that does not go by what is in it. */
  size?: 'tall' | undefined;
  children: ReactNode;
}

/**
 * A modal dialog in the look of the builder it belongs to. Where it closes, the focus goes back to
 * where it came from. Works outside of a builder too.
 */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, footer, children } = props;
  const words = useWords();
  const builder = useContext(BuilderContext);
  const focus = useReturnFocus(open, props.initialFocus, props.onReturnFocus);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={builder?.portalContainer}>
        {/*
         * Not Radix' own overlay: that one writes a style element into the page, which a strict
         * content security policy refuses.
         */}
        <div
          className="mw-portal mw-dialog-backdrop"
          dir={words.dir}
          lang={words.locale}
          data-mw-theme={builder?.theme}
          onSubmit={stop}
        >
          <Radix.Content
            className="mw-dialog"
            data-size={props.size}
            onEscapeKeyDown={props.onEscapeKeyDown}
            {...focus}
          >
            <header className="mw-dialog__header">
              <Radix.Title className="mw-dialog__title">{title}</Radix.Title>
              <Radix.Close className="mw-icon-button" aria-label={words.text('json.close')}>
                <Icon name="close" />
              </Radix.Close>
            </header>
            <div className="mw-dialog__body">
              <Radix.Description className="mw-dialog__description">
                {description}
              </Radix.Description>
              {children}
            </div>
            {footer !== undefined && <footer className="mw-dialog__footer">{footer}</footer>}
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** React sends events up its own tree: without this a form around the builder would be submitted. */
function stop(event: FormEvent): void {
  event.stopPropagation();
}
