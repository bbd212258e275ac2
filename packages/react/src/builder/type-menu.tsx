import { messages } from '@messagewright/core';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useBuilder, useMessageType, useWords } from '../context/index.ts';
import { MenuContent } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';
import { usePicker } from './use-picker.ts';

/** The message types as a menu, where there is no room for a list. */
export function TypeMenu() {
  const { changeType, readOnly } = useBuilder();
  const words = useWords();
  const current = useMessageType();
  const groups = usePicker();
  return (
    <Menu.Root modal={false} dir={words.dir}>
      <Menu.Trigger asChild disabled={readOnly}>
        <button type="button" className="mw-button mw-type-menu">
          <span className="mw-visually-hidden">{words.text('builder.changeType')}</span>
          {Object.hasOwn(messages, current) && <Icon name={`type.${current}`} />}
          <span>{words.text(`types.${current}.label`)}</span>
          <Icon name="chevron-down" />
        </button>
      </Menu.Trigger>
      <MenuContent aria-label={words.text('builder.messageType')}>
        <Menu.RadioGroup value={current}>
          {groups.map(({ group, label, items }) => (
            <Menu.Group key={group}>
              <Menu.Label className="mw-menu__heading">{label}</Menu.Label>
              {items.map(({ type, label: name, reason }) => (
                <Menu.RadioItem
                  key={type}
                  value={type}
                  className="mw-menu__item"
                  aria-disabled={reason !== undefined || undefined}
                  onSelect={(event) => {
                    if (reason === undefined) changeType(type);
                    else event.preventDefault();
                  }}
                >
                  <Icon name={`type.${type}`} />
                  <span className="mw-menu__label">
                    {name}
                    {reason !== undefined && <small className="mw-menu__note">{reason}</small>}
                  </span>
                  <Menu.ItemIndicator className="mw-menu__mark">
                    <Icon name="check" />
                  </Menu.ItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.Group>
          ))}
        </Menu.RadioGroup>
      </MenuContent>
    </Menu.Root>
  );
}
