import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import type { Cursor } from '../../../cursor.ts';
import { leaf, node, object, optionalText } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import { contactsMessage } from '../../../messages/contacts.ts';
import { optionalList, optionalObject, readList } from '../../../optional.ts';
import type {
  Contact,
  ContactAddress,
  ContactEmail,
  ContactOrganization,
  ContactPhone,
  ContactUrl,
} from '../../../parts/contact.ts';
import { defined, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import { content, contentSchema, partOf } from '../content.ts';

const text = z.optional(z.string());
const list = (item: z.ZodMiniType) => z.optional(z.array(item));

const contact = z.looseObject({
  name: z.looseObject({
    formatted_name: z.string(),
    first_name: text,
    last_name: text,
    middle_name: text,
    prefix: text,
    suffix: text,
  }),
  phones: list(z.looseObject({ phone: z.string(), type: text, wa_id: text })),
  emails: list(z.looseObject({ email: z.string(), type: text })),
  urls: list(z.looseObject({ url: z.string(), type: text })),
  addresses: list(
    z.looseObject({
      street: text,
      city: text,
      state: text,
      zip: text,
      country: text,
      country_code: text,
      type: text,
    }),
  ),
  org: z.optional(z.looseObject({ company: text, department: text, title: text })),
  birthday: text,
});

/** Entries for the address book. */
export const contacts: Codec<'contacts'> = {
  message: contactsMessage,
  schema: contentSchema('contacts', z.array(contact)),
  encode: (message) => content('contacts', message, message.at('contacts').each(drawContact)),
  decode: (pair) => ({
    type: 'contacts',
    contacts: readList(partOf(pair, 'contacts'), readContact) ?? [],
  }),
};

function drawContact(item: Cursor<Contact>): Wire {
  const name = item.at('name');
  return node(
    item,
    [
      'name',
      object(
        ['formatted_name', leaf(name.at('formatted'))],
        ['first_name', optionalText(name.at('first'))],
        ['last_name', optionalText(name.at('last'))],
        ['middle_name', optionalText(name.at('middle'))],
        ['prefix', optionalText(name.at('prefix'))],
        ['suffix', optionalText(name.at('suffix'))],
      ),
    ],
    ['phones', optionalList(item.at('phones'), drawPhone)],
    ['emails', optionalList(item.at('emails'), drawEmail)],
    ['urls', optionalList(item.at('urls'), drawUrl)],
    ['addresses', optionalList(item.at('addresses'), drawAddress)],
    ['org', drawOrganization(item.at('org'))],
    ['birthday', optionalText(item.at('birthday'))],
  );
}

function drawPhone(item: Cursor<ContactPhone>): Wire {
  return node(
    item,
    ['phone', leaf(item.at('phone'))],
    ['wa_id', optionalText(item.at('waId'))],
    ['type', optionalText(item.at('type'))],
  );
}

function drawEmail(item: Cursor<ContactEmail>): Wire {
  return node(item, ['email', leaf(item.at('email'))], ['type', optionalText(item.at('type'))]);
}

function drawUrl(item: Cursor<ContactUrl>): Wire {
  return node(item, ['url', leaf(item.at('url'))], ['type', optionalText(item.at('type'))]);
}

function drawAddress(item: Cursor<ContactAddress>): Wire {
  return node(
    item,
    ['street', optionalText(item.at('street'))],
    ['city', optionalText(item.at('city'))],
    ['state', optionalText(item.at('state'))],
    ['zip', optionalText(item.at('zip'))],
    ['country', optionalText(item.at('country'))],
    ['country_code', optionalText(item.at('countryCode'))],
    ['type', optionalText(item.at('type'))],
  );
}

function drawOrganization(org: Cursor<ContactOrganization | undefined>): Wire {
  return optionalObject(
    org,
    ['company', optionalText(org.at('company'))],
    ['department', optionalText(org.at('department'))],
    ['title', optionalText(org.at('title'))],
  );
}

function readContact(item: Json): Contact {
  const name = own(item, 'name');
  return defined({
    name: defined({
      formatted: textAt(name, 'formatted_name') ?? '',
      first: textAt(name, 'first_name'),
      last: textAt(name, 'last_name'),
      middle: textAt(name, 'middle_name'),
      prefix: textAt(name, 'prefix'),
      suffix: textAt(name, 'suffix'),
    }),
    phones: readList(own(item, 'phones'), readPhone),
    emails: readList(own(item, 'emails'), readEmail),
    urls: readList(own(item, 'urls'), readUrl),
    addresses: readList(own(item, 'addresses'), readAddress),
    org: readOrganization(own(item, 'org')),
    birthday: textAt(item, 'birthday'),
  });
}

function readPhone(item: Json): ContactPhone {
  return defined({
    phone: textAt(item, 'phone') ?? '',
    waId: textAt(item, 'wa_id'),
    type: textAt(item, 'type'),
  });
}

function readEmail(item: Json): ContactEmail {
  return defined({ email: textAt(item, 'email') ?? '', type: textAt(item, 'type') });
}

function readUrl(item: Json): ContactUrl {
  return defined({ url: textAt(item, 'url') ?? '', type: textAt(item, 'type') });
}

function readAddress(item: Json): ContactAddress {
  return defined({
    street: textAt(item, 'street'),
    city: textAt(item, 'city'),
    state: textAt(item, 'state'),
    zip: textAt(item, 'zip'),
    country: textAt(item, 'country'),
    countryCode: textAt(item, 'country_code'),
    type: textAt(item, 'type'),
  });
}

function readOrganization(org: Json | undefined): ContactOrganization | undefined {
  const read = defined({
    company: textAt(org, 'company'),
    department: textAt(org, 'department'),
    title: textAt(org, 'title'),
  });
  return Object.keys(read).length > 0 ? read : undefined;
}
