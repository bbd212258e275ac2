import * as z from 'zod/mini';
import { branch, type Cursor } from '../../cursor.ts';
import { type Addressee, phoneKey, type Recipient } from '../../draft.ts';
import { computed, constant, leaf, node, object, optionalText } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { optionalList } from '../../optional.ts';
import { defined, textAt } from '../../read-json.ts';
import type { Wire } from '../../wire.ts';

const identifierSchema = z.strictObject({
  identifierKey: z.string(),
  identifierValue: z.string(),
});

/** `receiver`: whom the message goes to. */
export const receiverSchema = z.strictObject({
  contacts: z.optional(
    z.array(
      z.strictObject({
        id: z.optional(z.string()),
        identifierKey: z.optional(z.string()),
        identifierValue: z.optional(z.string()),
        type: z.optional(z.enum(['cc', 'bcc', 'to'])),
        identifiers: z.optional(z.array(identifierSchema)),
        platformAddress: z.optional(z.string()),
        platformAddressSelector: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
});

/** The variant of a telephone number without its key: the page's examples show it and leave it out (C-33). */
const keyless = 'keyless';

/** A telephone number is a list of one contact, others are what they say. */
export function drawReceiver(to: Cursor<Recipient>): Wire | undefined {
  const phone = branch(to, 'phone');
  if (phone) {
    const isKeyed = to.variant('bird') !== keyless;
    return node(to, [
      'contacts',
      {
        wire: 'array',
        items: [
          object(
            ['identifierKey', isKeyed ? constant(phoneKey) : undefined],
            ['identifierValue', leaf(phone.at('phone'))],
          ),
        ],
      },
    ]);
  }
  const contacts = branch(to, 'contacts');
  return contacts && node(to, ['contacts', contacts.at('contacts').each(drawAddressee)]);
}

function drawAddressee(addressee: Cursor<Addressee>): Wire {
  return node(
    addressee,
    ['id', optionalText(addressee.at('id'))],
    ['identifierKey', optionalText(addressee.at('key'))],
    ['identifierValue', optionalText(addressee.at('value'))],
    ['type', computed(addressee.at('role'), addressee.value.role)],
    [
      'identifiers',
      optionalList(addressee.at('identifiers'), (identifier) => ({
        wire: 'object',
        members: [
          ['identifierKey', leaf(identifier.at('key'))],
          ['identifierValue', leaf(identifier.at('value'))],
        ],
        from: identifier.path,
      })),
    ],
    ['platformAddress', optionalText(addressee.at('platformAddress'))],
    ['platformAddressSelector', optionalText(addressee.at('platformAddressSelector'))],
  );
}

/** One contact with nothing but a telephone number is `phone`; everything else is `contacts`. */
export function readReceiver(receiver: Json | undefined): Recipient {
  const list = own(receiver, 'contacts');
  if (!Array.isArray(list)) return { type: 'contacts', contacts: [] };
  const [only] = list;
  if (list.length === 1 && isPhone(only)) {
    const phone = textAt(only, 'identifierValue') ?? '';
    const isKeyed = own(only, 'identifierKey') !== undefined;
    return { type: 'phone', phone, ...(!isKeyed && { extra: { bird: { variant: keyless } } }) };
  }
  return { type: 'contacts', contacts: list.map(readAddressee) };
}

function isPhone(contact: Json | undefined): boolean {
  if (!isObject(contact) || typeof own(contact, 'identifierValue') !== 'string') return false;
  const key = own(contact, 'identifierKey');
  return (
    (key === undefined || key === phoneKey) &&
    Object.keys(contact).every((member) => ['identifierKey', 'identifierValue'].includes(member))
  );
}

function readAddressee(contact: Json): Addressee {
  const role = own(contact, 'type');
  const identifiers = own(contact, 'identifiers');
  return defined({
    id: filledAt(contact, 'id'),
    key: filledAt(contact, 'identifierKey'),
    value: filledAt(contact, 'identifierValue'),
    role: role === 'to' || role === 'cc' || role === 'bcc' ? role : undefined,
    identifiers:
      Array.isArray(identifiers) && identifiers.length > 0
        ? identifiers.map((identifier) => ({
            key: textAt(identifier, 'identifierKey') ?? '',
            value: textAt(identifier, 'identifierValue') ?? '',
          }))
        : undefined,
    platformAddress: filledAt(contact, 'platformAddress'),
    platformAddressSelector: filledAt(contact, 'platformAddressSelector'),
  });
}

/** As `readReceiver` would give it back. */
export function normalReceiver(to: Recipient): Recipient {
  if (to.type !== 'contacts') return to;
  const contacts = to.contacts.map(withoutEmpty);
  const [only] = contacts;
  return only && contacts.length === 1 && isOnlyPhone(only)
    ? toPhone(only, to.extra)
    : { ...to, contacts };
}

function withoutEmpty({ extra, ...members }: Addressee): Addressee {
  const stated = Object.entries(members).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return { ...Object.fromEntries(stated), ...(extra && { extra }) };
}

function isOnlyPhone({ key, value, ...others }: Addressee): boolean {
  return (
    value !== undefined &&
    (key === undefined || key === phoneKey) &&
    Object.keys(others).length === 0
  );
}

function toPhone({ key, value = '' }: Addressee, extra: Recipient['extra']): Recipient {
  const bird = { ...extra?.bird, ...(key === undefined && { variant: keyless }) };
  const kept = { ...extra, ...(Object.keys(bird).length > 0 && { bird }) };
  return {
    type: 'phone',
    phone: value,
    ...(Object.keys(kept).length > 0 && { extra: kept }),
  };
}

/** An empty text stays residue: our words leave it out. */
function filledAt(value: Json, key: string): string | undefined {
  return textAt(value, key) || undefined;
}
