import * as z from 'zod/mini';
import { type Contact, contactSchema } from '../parts/contact.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Entries for the recipient's address book. */
export interface ContactsMessage extends Base<'contacts'> {
  contacts: Contact[];
}

/** See `ContactsMessage`. */
export const contactsMessage: MessageDefinition<'contacts'> = {
  type: 'contacts',
  group: 'basic',
  schema: z.strictObject({ ...baseMembers('contacts'), contacts: z.array(contactSchema) }),
  empty: () => ({ type: 'contacts', contacts: [{ name: { formatted: '' } }] }),
};

/** Example contacts. */
export const contactsSamples: MessageSamples<ContactsMessage> = {
  minimal: {
    type: 'contacts',
    contacts: [{ name: { formatted: 'Night desk', first: 'Night desk' } }],
  },
  maximal: {
    type: 'contacts',
    contacts: [
      {
        name: {
          formatted: 'Dr. Nadia R. Benali Jr.',
          first: 'Nadia',
          middle: 'R.',
          last: 'Benali',
          prefix: 'Dr.',
          suffix: 'Jr.',
        },
        phones: [
          { phone: '+44 7700 900123', type: 'WORK', waId: '447700900123' },
          { phone: '+44 20 7946 0018', type: 'HOME' },
        ],
        emails: [{ email: 'nadia@example.com', type: 'WORK' }],
        urls: [{ url: 'https://example.com/team/nadia', type: 'WORK' }],
        birthday: '1988-03-14',
        org: { company: 'Atlas Deliveries', department: 'Support', title: 'Team lead' },
        addresses: [
          {
            street: '12 Boulevard des Almohades',
            city: 'Casablanca',
            state: 'Casablanca-Settat',
            zip: '20250',
            country: 'Morocco',
            countryCode: 'MA',
            type: 'WORK',
          },
        ],
      },
      {
        name: { formatted: 'Workshop Ain Diab', first: 'Workshop', last: 'Ain Diab' },
        phones: [{ phone: '+44 7700 900456', type: 'WORK' }],
      },
    ],
  },
};
