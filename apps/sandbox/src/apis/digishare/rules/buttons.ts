import type { Place } from '../../../place.ts';
import { blank, longer, miscounted, noneOf, repeated } from '../../find.ts';
import { bodyRules } from './body-rules.ts';
import { buttons, each, interactive } from './parts.ts';
import type { Rule } from './rule.ts';

const ids = (message: Place) => each(buttons(message), 'reply', 'id');
const titles = (message: Place) => each(buttons(message), 'reply', 'title');

/** What holds for reply buttons. */
export const buttonsRules: readonly Rule[] = [
  ...bodyRules('ds.button.body', 'button'),
  {
    id: 'ds.button.count',
    by: 'provider',
    says: 'Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3',
    find: (message) => miscounted(each(interactive(message, 'button'), 'action', 'buttons'), 1, 3),
  },
  {
    id: 'ds.button.type',
    by: 'provider',
    says: 'The type of a button must be reply.',
    find: (message) => noneOf(each(buttons(message), 'type'), ['reply']),
  },
  {
    id: 'ds.button.title.min',
    by: 'platform',
    tells: 'words',
    says: 'Button title length invalid. Min length: 1, Max length: 20',
    find: (message) => blank(titles(message)),
  },
  {
    id: 'ds.button.title.max',
    by: 'provider',
    says: 'The title of a button may not be longer than 20 characters.',
    find: (message) => longer(titles(message), 20),
  },
  {
    id: 'ds.button.title.unique',
    by: 'platform',
    tells: 'words',
    says: 'Duplicate button title',
    find: (message) => repeated(titles(message)),
  },
  {
    id: 'ds.button.id.min',
    by: 'platform',
    tells: 'param',
    says: 'is required.',
    find: (message) => blank(ids(message)),
  },
  {
    id: 'ds.button.id.max',
    by: 'platform',
    tells: 'param',
    says: 'must be at most 256 characters long.',
    find: (message) => longer(ids(message), 256),
  },
  {
    id: 'ds.button.id.space',
    by: 'platform',
    tells: 'param',
    says: 'must not start or end with a space.',
    find: (message) =>
      ids(message).find(({ value }) => typeof value === 'string' && value !== value.trim()),
  },
  {
    id: 'ds.button.id.unique',
    by: 'platform',
    tells: 'param',
    says: 'must be unique within the message.',
    find: (message) => repeated(ids(message)),
  },
];
