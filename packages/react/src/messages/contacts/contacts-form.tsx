import type { Contact } from '@messagewright/core';
import { RepeatField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ContactGroups } from './contact-groups.tsx';
import { ContactName } from './contact-name.tsx';

/** Cards for the recipient's address book. */
export function ContactsForm({ path }: MessageFormProps) {
  return (
    <RepeatField
      path={`${path}.contacts`}
      item={ContactName}
      below={ContactGroups}
      create={newContact}
    />
  );
}

const newContact = (): Contact => ({ name: { formatted: '' } });
