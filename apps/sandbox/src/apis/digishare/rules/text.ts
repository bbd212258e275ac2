import { at, type Place } from '../../../place.ts';
import { longer } from '../../find.ts';
import type { Rule } from './rule.ts';

const texts = (message: Place) =>
  at(message, 'type').value === 'text' ? [at(message, 'body')] : [];

/** What holds for a text message. */
export const textRules: readonly Rule[] = [
  {
    id: 'ds.text.body.min',
    by: 'platform',
    tells: 'param',
    says: 'must be at least 1 character long.',
    find: (message) => texts(message).find(({ value }) => value === ''),
  },
  {
    id: 'ds.text.body.max',
    by: 'provider',
    says: 'The body may not be longer than 4096 characters.',
    find: (message) => longer(texts(message), 4096),
  },
];
