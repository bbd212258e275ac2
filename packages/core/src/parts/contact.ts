import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';

/** What a contact is called; `formatted` is the whole name as it is shown. */
export interface ContactName {
  formatted: string;
  first?: string | undefined;
  last?: string | undefined;
  middle?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A phone number; with a `waId` the recipient can write to it, without one they can invite it. */
export interface ContactPhone extends Node {
  phone: string;
  type?: string | undefined;
  waId?: string | undefined;
}

/** An e-mail address. */
export interface ContactEmail extends Node {
  email: string;
  type?: string | undefined;
}

/** A page about the contact. */
export interface ContactUrl extends Node {
  url: string;
  type?: string | undefined;
}

/** A postal address. */
export interface ContactAddress extends Node {
  street?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  zip?: string | undefined;
  country?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string | undefined;
  type?: string | undefined;
}

/** Where the contact works. */
export interface ContactOrganization {
  company?: string | undefined;
  department?: string | undefined;
  title?: string | undefined;
}

/** One entry of an address book. */
export interface Contact extends Node {
  name: ContactName;
  phones?: ContactPhone[] | undefined;
  emails?: ContactEmail[] | undefined;
  urls?: ContactUrl[] | undefined;
  /** `YYYY-MM-DD`. */
  birthday?: string | undefined;
  org?: ContactOrganization | undefined;
  addresses?: ContactAddress[] | undefined;
}

const text = z.optional(z.string());

/** The shape of `Contact`. */
export const contactSchema = z.strictObject({
  name: z.strictObject({
    formatted: z.string(),
    first: text,
    last: text,
    middle: text,
    prefix: text,
    suffix: text,
  }),
  phones: z.optional(
    z.array(z.strictObject({ phone: z.string(), type: text, waId: text, ...extraMember })),
  ),
  emails: z.optional(z.array(z.strictObject({ email: z.string(), type: text, ...extraMember }))),
  urls: z.optional(z.array(z.strictObject({ url: z.string(), type: text, ...extraMember }))),
  birthday: text,
  org: z.optional(z.strictObject({ company: text, department: text, title: text })),
  addresses: z.optional(
    z.array(
      z.strictObject({
        street: text,
        city: text,
        state: text,
        zip: text,
        country: text,
        countryCode: text,
        type: text,
        ...extraMember,
      }),
    ),
  ),
  ...extraMember,
});
