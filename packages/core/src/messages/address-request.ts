import * as z from 'zod/mini';
import { type Entry, entrySchema } from '../parts/entry.ts';
import { type Framed, framedMembers } from '../parts/header.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** An address that the business already has of the recipient. */
export interface SavedAddress {
  id: string;
  values: Entry[];
}

/** Asks the recipient for a postal address, in a form of their country. */
export interface AddressRequestMessage extends Base<'address-request'>, Framed {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the form is filled in with. */
  values?: Entry[] | undefined;
  /** What was wrong with an earlier answer, by the field's key. */
  errors?: Entry[] | undefined;
  saved?: SavedAddress[] | undefined;
}

const entries = z.array(entrySchema);

/** See `AddressRequestMessage`. */
export const addressRequestMessage: MessageDefinition<'address-request'> = {
  type: 'address-request',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('address-request'),
    ...framedMembers,
    country: z.string(),
    values: z.optional(entries),
    errors: z.optional(entries),
    saved: z.optional(z.array(z.strictObject({ id: z.string(), values: entries }))),
  }),
  empty: () => ({ type: 'address-request', body: '', country: '' }),
};

/** Example address requests. */
export const addressRequestSamples: MessageSamples<AddressRequestMessage> = {
  minimal: { type: 'address-request', body: 'Where shall we send your lamp?', country: 'IN' },
  maximal: {
    type: 'address-request',
    header: { type: 'text', text: 'Delivery address' },
    body: 'Thank you for your order! *Where shall we deliver it?*',
    footer: 'We use it for this order only',
    country: 'IN',
    values: [
      { key: 'name', value: 'Asha Rao' },
      { key: 'phone_number', value: '+447700900123' },
      { key: 'in_pin_code', value: '560001' },
      { key: 'city', value: 'Bengaluru' },
    ],
    saved: [
      {
        id: 'address_home',
        values: [
          { key: 'name', value: 'Asha Rao' },
          { key: 'house_number', value: '14' },
          { key: 'address', value: 'Church Street' },
          { key: 'city', value: 'Bengaluru' },
          { key: 'in_pin_code', value: '560001' },
        ],
      },
    ],
  },
  variants: [
    {
      type: 'address-request',
      body: 'We could not find that address. Would you check it once more?',
      country: 'IN',
      values: [{ key: 'in_pin_code', value: '999999' }],
      errors: [{ key: 'in_pin_code', value: 'We do not deliver there yet.' }],
    },
  ],
};
