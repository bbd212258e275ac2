import type { TemplateDefinition } from '@messagewright/core';
import { expect, it } from 'vitest';
import { searchTemplates } from './search-templates.ts';

const template = (name: string, language: string, category: string, body: string) =>
  ({
    name,
    language,
    category,
    components: [
      { part: 'body', text: body },
      { part: 'buttons', buttons: [{ type: 'quick_reply', text: `Answer ${name}` }] },
      { part: 'carousel', cards: [{ components: [{ part: 'body', text: `Card of ${name}` }] }] },
    ],
  }) satisfies TemplateDefinition;

const templates = [
  template('order_shipped', 'en', 'UTILITY', 'Hello {{1}}, your order is on its way.'),
  template('order_shipped', 'fr', 'UTILITY', 'Bonjour {{1}}, votre commande est en route.'),
  template('summer_sale', 'fr', 'MARKETING', 'L’Été arrive, {{1}} !'),
];
const anything = { text: '', language: '', category: '' };

function found(search: Partial<typeof anything>): string[] {
  return searchTemplates(templates, { ...anything, ...search }).map(
    ({ name, language }) => `${name} ${language}`,
  );
}

it.each([
  ['nothing', {}, ['order_shipped en', 'order_shipped fr', 'summer_sale fr']],
  ['a part of the name', { text: 'sale' }, ['summer_sale fr']],
  ['words of the body in any order', { text: 'WAY order' }, ['order_shipped en']],
  ['a word without its accents', { text: 'ete' }, ['summer_sale fr']],
  ['a word of a button', { text: 'answer summer' }, ['summer_sale fr']],
  ['a word of a card', { text: 'card summer' }, ['summer_sale fr']],
  ['a word that none has', { text: 'order nowhere' }, []],
  ['blanks', { text: '  ' }, ['order_shipped en', 'order_shipped fr', 'summer_sale fr']],
  ['a language', { language: 'fr' }, ['order_shipped fr', 'summer_sale fr']],
  ['a category', { category: 'MARKETING' }, ['summer_sale fr']],
  ['all of it', { text: 'route', language: 'fr', category: 'UTILITY' }, ['order_shipped fr']],
])('asked for %s', (_, search, expected) => {
  expect(found(search)).toEqual(expected);
});
