import { getAt, type Message, type MessageType, parsePathKey, retype } from '@messagewright/core';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useRef } from 'react';
import { useBuilder, useStore, useWords } from '../../context/index.ts';
import { itemInText, MenuContent, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { useItemKinds } from './use-item-kinds.ts';

/** Makes a message of a section one of another type. What was written under that type before comes back. */
export function ItemTypeMenu({ path }: MessageFormProps) {
  const { readOnly, store } = useBuilder();
  const words = useWords();
  const [, change] = useValueAt<Message>(path);
  const place = parsePathKey(path);
  const kinds = useItemKinds(pathOfList(path));
  const left = useRef(new Map<MessageType, Message>());
  const read = () => getAt(store.get().draft, place) as Message | undefined;
  const current = useStore(() => read()?.type);
  const choose = (type: MessageType) => {
    const message = read();
    if (!message || message.type === type) return;
    left.current.set(message.type, message);
    const view = { ...store.get().draft, message };
    change(retype(view, type, left.current.get(type)).draft.message);
  };
  if (readOnly) return null;
  return (
    <Menu.Root modal={false} dir={words.dir}>
      <Menu.Trigger
        className="mw-add"
        aria-label={words.text('fields.section.changeTypeOf', { item: itemInText(words, place) })}
      >
        <Icon name="retry" />
        {words.text('fields.section.changeType')}
      </Menu.Trigger>
      <MenuContent>
        <Menu.RadioGroup value={current ?? ''}>
          {kinds.map(({ name, label, icon }) => (
            <Menu.RadioItem
              key={name}
              value={name}
              className="mw-menu__item"
              onSelect={() => choose(name)}
            >
              <Icon name={icon} />
              <span className="mw-menu__label">{label}</span>
              <Menu.ItemIndicator className="mw-menu__mark">
                <Icon name="check" />
              </Menu.ItemIndicator>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </MenuContent>
    </Menu.Root>
  );
}

/** The place of the list that an item stands in. */
function pathOfList(path: string): string {
  return path.replace(/\.\d+$/, '');
}
