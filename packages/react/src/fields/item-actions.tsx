import * as Menu from '@radix-ui/react-dropdown-menu';
import { useRef } from 'react';
import { useWords } from '../context/index.ts';
import { type ActionIconName, Icon } from '../icons/index.ts';
import { MenuContent } from './menu-content.tsx';

/** What can be done with an item of a list. */
export interface ItemActionsProps {
  /** The name of the item inside a sentence. */
  item: string;
  index: number;
  count: number;
  /** Whether the list has room for a copy. */
  hasRoom: boolean;
  move(from: number, to: number): void;
  duplicate(index: number): void;
  remove(index: number): void;
}

/** Move up and Move down, always there, and a menu with the rest. */
export function ItemActions({ item, index, count, hasRoom, ...does }: ItemActionsProps) {
  const words = useWords();
  // The menu closes first, so that it does not take the focus back from where the work went.
  const chosen = useRef<() => void>(undefined);
  const choose = (act: () => void) => () => {
    chosen.current = act;
  };
  return (
    <div className="mw-repeat__actions">
      <MoveButton
        name={words.text('fields.item.moveUp', { item })}
        icon="chevron-up"
        isPossible={index > 0}
        move={() => does.move(index, index - 1)}
      />
      <MoveButton
        name={words.text('fields.item.moveDown', { item })}
        icon="chevron-down"
        isPossible={index < count - 1}
        move={() => does.move(index, index + 1)}
      />
      <Menu.Root modal={false} dir={words.dir}>
        <Menu.Trigger
          className="mw-icon-button"
          data-part="more"
          aria-label={words.text('fields.item.more', { item })}
        >
          <Icon name="more" />
        </Menu.Trigger>
        <MenuContent
          align="end"
          onCloseAutoFocus={(event) => {
            if (!chosen.current) return;
            event.preventDefault();
            chosen.current();
            chosen.current = undefined;
          }}
        >
          <Menu.Item
            className="mw-menu__item"
            disabled={!hasRoom}
            onSelect={choose(() => does.duplicate(index))}
          >
            <Icon name="duplicate" />
            {words.text('fields.item.duplicate')}
          </Menu.Item>
          <Menu.Item
            className="mw-menu__item"
            data-part="remove"
            onSelect={choose(() => does.remove(index))}
          >
            <Icon name="trash" />
            {words.text('fields.item.remove')}
          </Menu.Item>
        </MenuContent>
      </Menu.Root>
    </div>
  );
}

function MoveButton({
  name,
  icon,
  isPossible,
  move,
}: {
  name: string;
  icon: ActionIconName;
  isPossible: boolean;
  move: () => void;
}) {
  return (
    <button
      type="button"
      className="mw-icon-button"
      aria-label={name}
      // Not `disabled`: the button that moved an item to the end keeps the focus.
      aria-disabled={!isPossible || undefined}
      onClick={isPossible ? move : undefined}
    >
      <Icon name={icon} />
    </button>
  );
}
