import * as Popover from '@radix-ui/react-popover';
import { usePortal } from '../context/index.ts';

/** What a popover shows, where nothing cuts it off, in the look of its builder. */
export function PopoverContent({
  className,
  ...props
}: Pick<
  Popover.PopoverContentProps,
  'side' | 'align' | 'className' | 'aria-label' | 'children' | 'onCloseAutoFocus'
>) {
  const { container, root } = usePortal();
  const classes = [root.className, 'mw-popover', className].filter(Boolean);
  return (
    <Popover.Portal container={container}>
      <Popover.Content
        {...root}
        className={classes.join(' ')}
        align="end"
        sideOffset={6}
        collisionPadding={8}
        {...props}
      />
    </Popover.Portal>
  );
}
