import type { Contact } from '@messagewright/core';
import { parsePathKey } from '@messagewright/core';
import type { ReactNode } from 'react';
import { useWords } from '../../context/index.ts';
import {
  CountryField,
  DateField,
  type FieldGroup,
  itemName,
  PhoneField,
  RepeatField,
  TextField,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Something that a contact may have. */
export interface ContactGroup {
  /** A key of the dictionary's `fields.contact.groups`. */
  name: string;
  /** Whether there may be several. */
  isList?: true;
  isIn(contact: Contact): boolean;
  /** The contact with an empty one. */
  start(contact: Contact): Contact;
  /** What is filled in first, below the contact. */
  first: string;
  /** Given the contact's path. */
  Fields: FieldGroup;
}

/** In the order of an address book. */
export const contactGroups: readonly ContactGroup[] = [
  {
    name: 'name',
    isIn: ({ name }) =>
      [name?.prefix, name?.middle, name?.suffix].some((part) => part !== undefined),
    start: (contact) => ({ ...contact, name: { ...contact.name, prefix: '' } }),
    first: 'name.prefix',
    Fields: NameFields,
  },
  {
    name: 'phones',
    isList: true,
    isIn: ({ phones }) => phones !== undefined,
    start: (contact) => ({ ...contact, phones: [newPhone()] }),
    first: 'phones.0.phone',
    Fields: ({ path }) => (
      <RepeatField path={`${path}.phones`} item={PhoneFields} create={newPhone} />
    ),
  },
  {
    name: 'emails',
    isList: true,
    isIn: ({ emails }) => emails !== undefined,
    start: (contact) => ({ ...contact, emails: [newEmail()] }),
    first: 'emails.0.email',
    Fields: ({ path }) => (
      <RepeatField path={`${path}.emails`} item={EmailFields} create={newEmail} />
    ),
  },
  {
    name: 'urls',
    isList: true,
    isIn: ({ urls }) => urls !== undefined,
    start: (contact) => ({ ...contact, urls: [newUrl()] }),
    first: 'urls.0.url',
    Fields: ({ path }) => <RepeatField path={`${path}.urls`} item={UrlFields} create={newUrl} />,
  },
  {
    name: 'addresses',
    isList: true,
    isIn: ({ addresses }) => addresses !== undefined,
    start: (contact) => ({ ...contact, addresses: [newAddress()] }),
    first: 'addresses.0.street',
    Fields: ({ path }) => (
      <RepeatField path={`${path}.addresses`} item={AddressFields} create={newAddress} />
    ),
  },
  {
    name: 'org',
    isIn: ({ org }) => org !== undefined,
    start: (contact) => ({ ...contact, org: { company: '' } }),
    first: 'org.company',
    Fields: OrganizationFields,
  },
  {
    name: 'birthday',
    isIn: ({ birthday }) => birthday !== undefined,
    start: (contact) => ({ ...contact, birthday: '' }),
    first: 'birthday',
    Fields: ({ path }) => <DateField path={`${path}.birthday`} />,
  },
];

const newPhone = () => ({ phone: '' });
const newEmail = () => ({ email: '' });
const newUrl = () => ({ url: '' });
const newAddress = () => ({ street: '' });

function NameFields({ path }: MessageFormProps) {
  return (
    <div className="mw-pair mw-contact-form__thirds">
      <TextField path={`${path}.name.prefix`} />
      <TextField path={`${path}.name.middle`} />
      <TextField path={`${path}.name.suffix`} />
    </div>
  );
}

function PhoneFields({ path }: MessageFormProps) {
  return (
    <Item path={path}>
      <PhoneField path={`${path}.phone`} asTyped />
      <div className="mw-pair">
        <TextField path={`${path}.type`} />
        <TextField path={`${path}.waId`} />
      </div>
    </Item>
  );
}

function EmailFields({ path }: MessageFormProps) {
  return (
    <Item path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.email`} />
        <TextField path={`${path}.type`} />
      </div>
    </Item>
  );
}

function UrlFields({ path }: MessageFormProps) {
  return (
    <Item path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.url`} />
        <TextField path={`${path}.type`} />
      </div>
    </Item>
  );
}

function AddressFields({ path }: MessageFormProps) {
  return (
    <Item path={path}>
      <TextField path={`${path}.street`} />
      <div className="mw-pair">
        <TextField path={`${path}.zip`} />
        <TextField path={`${path}.city`} />
        <TextField path={`${path}.state`} />
        <TextField path={`${path}.country`} />
        <CountryField path={`${path}.countryCode`} />
        <TextField path={`${path}.type`} />
      </div>
    </Item>
  );
}

function OrganizationFields({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.org.company`} />
      <div className="mw-pair">
        <TextField path={`${path}.org.department`} />
        <TextField path={`${path}.org.title`} />
      </div>
    </>
  );
}

/** One phone number or the like; its fields are called the same as those of the next. */
function Item({ path, children }: { path: string; children: ReactNode }) {
  const words = useWords();
  const place = parsePathKey(path);
  return (
    <fieldset
      className="mw-contact-form"
      aria-label={words.text('fields.inItem', {
        item: itemName(words, place.slice(0, -2)),
        label: itemName(words, place),
      })}
    >
      {children}
    </fieldset>
  );
}
