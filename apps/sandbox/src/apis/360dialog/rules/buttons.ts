import { lengthOutside, miscounted, noneOf, repeated, stated } from '../../find.ts';
import { inKind } from './places.ts';
import { atMost, param, type Rule, required, words } from './rule.ts';

const buttons = inKind('button', 'action.buttons');
const ids = inKind('button', 'action.buttons.*.reply.id');
const titles = inKind('button', 'action.buttons.*.reply.title');
const types = inKind('button', 'action.buttons.*.type');

/** What holds for reply buttons. */
export const buttonsRules: readonly Rule[] = [
  required('wa.btn.required', buttons),
  words(
    'wa.btn.count',
    'Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3',
    (message) => miscounted(stated(buttons(message)), 1, 3),
  ),
  param('wa.btn.type', 131009, 'must be "reply".', (message) => noneOf(types(message), ['reply'])),
  required('wa.btn.id.min', ids),
  atMost('wa.btn.id.len', 256, ids),
  param('wa.btn.id.trim', 131009, 'must not start or end with a space.', (message) =>
    ids(message).find(({ value }) => typeof value === 'string' && value !== value.trim()),
  ),
  param('wa.btn.id.unique', 131009, 'must be unique within the message.', (message) =>
    repeated(ids(message)),
  ),
  {
    ...required('wa.btn.title.required', titles),
    find: (message) => titles(message).find(({ value }) => value === undefined),
  },
  words(
    'wa.btn.title.len',
    'Button title length invalid. Min length: 1, Max length: 20',
    (message) => lengthOutside(titles(message), 1, 20),
  ),
  words('wa.btn.title.unique', 'Duplicate button title', (message) => repeated(titles(message))),
];
