import * as fc from 'fast-check';
import {
  type Addressee,
  emptyRecipient,
  type MessageReference,
  type Provider,
  type Recipient,
} from '../src/index.ts';
import { maybe, text } from './arbitrary-parts.ts';

/** A recipient of each sort, filled in. */
export const recipients: { [T in Recipient['type']]: Recipient } = {
  conversation: { type: 'conversation', id: '4021' },
  phone: { type: 'phone', phone: '+447700900123' },
  group: { type: 'group', id: 'group_4021' },
  user: { type: 'user', id: 'user_4021' },
  contacts: {
    type: 'contacts',
    contacts: [
      { key: 'emailaddress', value: 'salma@example.com', role: 'to' },
      { id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', role: 'cc' },
    ],
  },
};

const identifier = fc.record({
  key: fc.oneof(text, fc.constantFrom('phonenumber', 'emailaddress')),
  value: fc.oneof(text, fc.constantFrom('+447700900123', 'salma@example.com')),
});

const addressee: fc.Arbitrary<Addressee> = fc.record({
  id: maybe(text),
  key: maybe(fc.constantFrom('phonenumber', 'emailaddress', '')),
  value: maybe(fc.oneof(text, fc.constantFrom('+447700900123', '447700900123'))),
  role: maybe(fc.constantFrom('to' as const, 'cc' as const, 'bcc' as const)),
  identifiers: maybe(fc.array(identifier, { maxLength: 2 })),
  platformAddress: maybe(text),
  platformAddressSelector: maybe(text),
});

/** Receivers of every sort that a provider takes: empty, filled in, and several of them. */
export function recipientsOf(provider: Provider): fc.Arbitrary<Recipient> {
  const contacts = fc.record({
    type: fc.constant('contacts' as const),
    contacts: fc.array(addressee, { maxLength: 3 }),
  });
  return fc.oneof(
    ...provider.recipients.map((type) => {
      const known = fc.constantFrom(recipients[type], emptyRecipient(type));
      return type === 'contacts' ? fc.oneof(known, contacts) : known;
    }),
  );
}

/** Replies of every sort that a provider takes, and none. */
export function referencesOf(provider: Provider): fc.Arbitrary<MessageReference | undefined> {
  const [first, ...others] = provider.references;
  if (first === undefined) return fc.constant(undefined);
  const plain = fc.record({ id: fc.oneof(text, fc.constantFrom('29', '029', '1.5')) });
  if (others.length === 0) return maybe(plain);
  const ordered = fc.record({
    id: text,
    type: maybe(fc.constantFrom(first, ...others)),
    order: maybe(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(0.5))),
  });
  return maybe(fc.oneof(plain, ordered));
}
