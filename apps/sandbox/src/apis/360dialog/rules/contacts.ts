import { at, type Place } from '../../../place.ts';
import { miscounted, stated } from '../../find.ts';
import { inType } from './places.ts';
import { param, type Rule, required } from './rule.ts';

const inContacts = (...patterns: string[]) =>
  inType('contacts', ...patterns.map((pattern) => `*.${pattern}`));

const lists = (message: Place) =>
  at(message, 'type').value === 'contacts' ? stated([at(message, 'contacts')]) : [];

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What holds for contact cards. */
export const contactsRules: readonly Rule[] = [
  param('wa.contacts.count', 131009, 'must have between 1 and 257 items.', (message) =>
    miscounted(lists(message), 1, 257),
  ),
  required('wa.contacts.formatted_name', inContacts('name.formatted_name')),
  param('wa.contacts.birthday', 131009, 'must be a date such as 1990-12-31.', (message) =>
    inContacts('birthday')(message).find(
      ({ value }) => typeof value === 'string' && !isDate(value),
    ),
  ),
  required('wa.contacts.phone', inContacts('phones.*.phone')),
  required('wa.contacts.email', inContacts('emails.*.email')),
  required('wa.contacts.url', inContacts('urls.*.url')),
];
