import { type Contact, getAt, parsePathKey } from '@messagewright/core';
import { flushSync } from 'react-dom';
import { useBuilder, useStore, useWords } from '../../context/index.ts';
import { itemName, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { type ContactGroup, contactGroups } from './contact-parts.tsx';

/** What a contact has besides a name. Only what is there takes room; the rest is one button each. */
export function ContactGroups({ path }: MessageFormProps) {
  const { readOnly, store, focusPath } = useBuilder();
  const words = useWords();
  const [, change] = useValueAt<Contact>(path);
  // A text, so that this renders when a group comes or goes and not with every letter.
  const there = useStore((store) => {
    const contact = getAt(store.get().draft, parsePathKey(path)) as Contact | undefined;
    return contactGroups
      .filter(({ isIn }) => contact && isIn(contact))
      .map(({ name }) => name)
      .join(' ');
  }).split(' ');
  const isThere = ({ name }: ContactGroup) => there.includes(name);
  const open = (group: ContactGroup) => {
    const contact = getAt(store.get().draft, parsePathKey(path)) as Contact;
    // Drawn at once, so that there is something to focus.
    flushSync(() => change(group.start(contact)));
    focusPath(`${path}.${group.first}`);
  };
  const contact = itemName(words, parsePathKey(path));
  const missing = readOnly ? [] : contactGroups.filter((group) => !isThere(group));
  return (
    <div className="mw-contact-groups">
      {contactGroups.filter(isThere).map((group) => (
        <Group key={group.name} group={group} path={path} contact={contact} />
      ))}
      {missing.length > 0 && (
        <fieldset
          className="mw-contact-groups__add"
          aria-label={words.text('fields.contact.more', { item: contact })}
        >
          {missing.map((group) => (
            <button
              key={group.name}
              type="button"
              className="mw-add"
              data-group={group.name}
              onClick={() => open(group)}
            >
              <Icon name="plus" />
              {words.text(`fields.contact.add.${group.name}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** A list of phone numbers names itself; what is no list is named here. */
function Group(props: { group: ContactGroup; path: string; contact: string }) {
  const { group, path, contact } = props;
  const words = useWords();
  const { Fields } = group;
  const label = words.text(`fields.contact.groups.${group.name}`);
  const Wrapper = group.isList ? 'div' : 'fieldset';
  return (
    <Wrapper
      className="mw-contact-group"
      aria-label={group.isList ? undefined : words.text('fields.inItem', { item: contact, label })}
    >
      <p className="mw-contact-group__title">{label}</p>
      <Fields path={path} />
    </Wrapper>
  );
}
