import { isObject } from '../../../json.ts';
import { at } from '../../../place.ts';
import { blank, noneOf } from '../../find.ts';
import type { Rule } from './rule.ts';

/** What holds for the envelope of every message. */
export const envelopeRules: readonly Rule[] = [
  {
    id: 'ds.conversation.required',
    by: 'provider',
    says: 'The conversation_id field is required.',
    find: (message) => blank([at(message, 'conversation_id')]),
  },
  {
    id: 'ds.send_to_third.boolean',
    by: 'provider',
    says: 'The send_to_third field must be true or false.',
    find: (message) => noneOf([at(message, 'send_to_third')], [true, false]),
  },
  {
    id: 'ds.type.enum',
    by: 'provider',
    says: 'The type must be one of: text, location, interactive.',
    find: (message) => noneOf([at(message, 'type')], ['text', 'location', 'interactive']),
  },
  {
    id: 'ds.body.shape',
    by: 'provider',
    says: 'The body must be a string for type text, and an object for every other type.',
    find: (message) => {
      const body = at(message, 'body');
      const isText = at(message, 'type').value === 'text';
      return (isText ? typeof body.value === 'string' : isObject(body.value)) ? undefined : body;
    },
  },
];
