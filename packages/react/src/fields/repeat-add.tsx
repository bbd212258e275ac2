import * as Menu from '@radix-ui/react-dropdown-menu';
import { type Ref, useRef } from 'react';
import { useWords } from '../context/index.ts';
import { Icon, type IconName } from '../icons/index.ts';
import { MenuContent } from './menu-content.tsx';
import type { CreateItem } from './use-repeat.ts';

/** A sort of item that can be added to a list. */
export interface ItemKind {
  name: string;
  label: string;
  icon: IconName;
  create: CreateItem;
}

/** Adds an item: at once, or with a menu where there are several kinds. */
export function RepeatAdd(props: {
  label: string;
  nested: boolean;
  kinds: readonly ItemKind[];
  add(create?: CreateItem): void;
  /** DOM id of the reason why there is no room. */
  fullId?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
}) {
  const { label, nested, kinds, add, fullId, buttonRef } = props;
  const words = useWords();
  // The menu closes first, so that it does not take the focus back from where the work goes.
  const chosen = useRef<CreateItem>(undefined);
  const [only] = kinds;
  const button = {
    type: 'button',
    className: nested ? 'mw-add' : 'mw-button',
    ref: buttonRef,
  } as const;
  if (kinds.length < 2 || fullId !== undefined) {
    return (
      <button
        {...button}
        // Not `disabled`: the reason has to be within reach of the keyboard.
        aria-disabled={fullId !== undefined || undefined}
        aria-describedby={fullId}
        onClick={() => fullId === undefined && add(only?.create)}
      >
        <Icon name="plus" />
        {label}
      </button>
    );
  }
  return (
    <Menu.Root modal={false} dir={words.dir}>
      <Menu.Trigger {...button}>
        <Icon name="plus" />
        {label}
        <Icon name="chevron-down" />
      </Menu.Trigger>
      <MenuContent
        onCloseAutoFocus={(event) => {
          if (!chosen.current) return;
          event.preventDefault();
          add(chosen.current);
          chosen.current = undefined;
        }}
      >
        {kinds.map(({ name, label: kind, icon, create }) => (
          <Menu.Item
            key={name}
            data-kind={name}
            className="mw-menu__item"
            onSelect={() => {
              chosen.current = create;
            }}
          >
            <Icon name={icon} />
            {kind}
          </Menu.Item>
        ))}
      </MenuContent>
    </Menu.Root>
  );
}
