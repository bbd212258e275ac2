import { blank, longer } from '../../find.ts';
import { each, interactive } from './parts.ts';
import type { Rule } from './rule.ts';

/** The two rules for the body text of one interactive type: 1 to 1024 characters. */
export function bodyRules(id: string, type: string): readonly Rule[] {
  return [
    {
      id: `${id}.min`,
      by: 'platform',
      tells: 'param',
      says: 'is required.',
      find: (message) => blank(each(interactive(message, type), 'body', 'text')),
    },
    {
      id: `${id}.max`,
      by: 'platform',
      tells: 'words',
      says: 'Body text length invalid. Min length: 1, Max length: 1024',
      find: (message) => longer(each(interactive(message, type), 'body', 'text'), 1024),
    },
  ];
}
