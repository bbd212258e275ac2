import * as Menu from '@radix-ui/react-dropdown-menu';
import { usePortal } from '../context/index.ts';

/** What a menu shows, where nothing cuts it off, in the look of its builder. */
export function MenuContent(
  props: Pick<
    Menu.DropdownMenuContentProps,
    'align' | 'aria-label' | 'children' | 'onCloseAutoFocus'
  >,
) {
  const { container, root } = usePortal();
  return (
    <Menu.Portal container={container}>
      <Menu.Content
        {...root}
        className={`${root.className} mw-menu`}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        {...props}
      />
    </Menu.Portal>
  );
}
