import { at, items, type Place } from '../../../place.ts';
import { miscounted } from './places.ts';
import type { Rule } from './rule.ts';

const day = 86_400_000;
const addresses = ['id', 'identifierValue', 'platformAddress'];

const contactsOf = (message: Place) => items(at(message, 'receiver', 'contacts'));
const isThere = ({ value = null }: Place) => value !== null && value !== '';

/** What the page says around a body, in words and not in its schema. */
export const envelopeRules: readonly Rule[] = [
  {
    id: 'bd.root.body_xor_template',
    says: 'must not be set beside body',
    breaks: ({ message }) => {
      const [body, template] = [at(message, 'body'), at(message, 'template')];
      return [isThere(body) && isThere(template) ? template : undefined];
    },
  },
  {
    id: 'bd.root.body_or_template',
    says: 'must have template or body',
    breaks: ({ message }) => {
      const either = isThere(at(message, 'body')) || isThere(at(message, 'template'));
      return [either ? undefined : message];
    },
  },
  {
    id: 'bd.receiver.contacts.min',
    says: 'must have at least 1 items',
    breaks: ({ message }) => miscounted([at(message, 'receiver', 'contacts')], 1),
  },
  {
    id: 'bd.receiver.contact.address',
    says: 'must have id, identifierValue, identifiers or platformAddress',
    breaks: ({ message }) =>
      contactsOf(message).filter(
        (contact) =>
          !addresses.some((key) => isThere(at(contact, key))) &&
          items(at(contact, 'identifiers')).length === 0,
      ),
  },
  {
    id: 'bd.receiver.identifiers',
    says: 'must not be empty',
    breaks: ({ message }) =>
      contactsOf(message)
        .flatMap((contact) => items(at(contact, 'identifiers')))
        .flatMap((each) => [at(each, 'identifierKey'), at(each, 'identifierValue')])
        .filter((place) => !isThere(place)),
  },
  {
    id: 'bd.receiver.phone',
    says: 'must be a phone number in E.164 format',
    breaks: ({ message }) =>
      contactsOf(message)
        .flatMap((contact) => [contact, ...items(at(contact, 'identifiers'))])
        .filter((named) => isPhone(named, contactsOf(message).length))
        .map((named) => at(named, 'identifierValue'))
        .filter((place) => isThere(place) && !/^\+?[1-9]\d{1,14}$/.test(String(place.value))),
  },
  {
    id: 'bd.replyTo.required',
    says: 'must not be empty',
    breaks: ({ message }) => [at(message, 'replyTo', 'id')].filter(({ value }) => value === ''),
  },
  {
    id: 'bd.shortLinks.domain',
    says: 'must not be empty',
    breaks: ({ message }) =>
      [at(message, 'shortLinks', 'domain')].filter(({ value }) => value === ''),
  },
  {
    id: 'bd.capFrequency',
    says: 'can only be true for a marketing use case',
    breaks: ({ message }) => {
      const cap = at(message, 'capFrequency');
      const useCase = at(message, 'meta', 'extraInformation', 'useCase').value;
      return [cap.value === true && useCase !== 'marketing' ? cap : undefined];
    },
  },
  {
    id: 'bd.scheduledFor.max',
    says: 'must not be farther than 35 days away',
    breaks: ({ message, now }) => {
      const time = at(message, 'scheduledFor');
      const far = Date.parse(String(time.value)) > now.getTime() + 35 * day;
      return [far ? time : undefined];
    },
  },
];

/** The page leaves the key out of its examples with one number; beside other facts a value may be of another sort. */
function isPhone(named: Place, receivers: number): boolean {
  const alone = receivers === 1 && Object.keys(named.value ?? {}).join() === 'identifierValue';
  const { value = alone ? 'phonenumber' : undefined } = at(named, 'identifierKey');
  return value === 'phonenumber';
}
