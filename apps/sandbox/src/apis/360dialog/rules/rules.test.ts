import { describe, expect, test } from 'vitest';
import type { Json } from '../../../json.ts';
import { root } from '../../../place.ts';
import { atLimit, plain } from '../__fixtures__/accepted.ts';
import { listOf, rows as makeRows, many, section } from '../__fixtures__/bodies.ts';
import { broken } from '../__fixtures__/broken.ts';
import { brokenTemplates, brokenTemplateTypes } from '../__fixtures__/broken-templates.ts';
import { filled, sample } from '../__fixtures__/template-bodies.ts';
import { brokenRules } from './broken-rule.ts';
import { jsonTypeRules } from './json-types.ts';
import { rules } from './rules.ts';

const idsOf = (message: Json) => brokenRules(root(message)).map(({ rule }) => rule.id);

test('every rule has its own id, and a message that breaks it', () => {
  const ids = [...jsonTypeRules, ...rules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const all = { ...broken, ...brokenTemplates };
  expect(Object.keys(all).sort()).toEqual([...ids].sort());
  expect(Object.values(all).every((messages) => messages.length > 0)).toBe(true);
});

describe('each rule refuses what breaks only it', () => {
  const cases = [broken, brokenTemplates, brokenTemplateTypes].flatMap((table) =>
    Object.entries(table).flatMap(([id, messages]) =>
      messages.map((message, index) => ({ id, message, index })),
    ),
  );
  test.each(cases)('$id, message $index', ({ id, message }) => {
    expect(idsOf(message)).toEqual([id]);
  });
});

// Eleven sections have eleven rows, or one of them has none: no message breaks this bound alone.
test('eleven sections are too many', () => {
  const sections = many(11, (index) => section(`S${index}`, makeRows(1, `s${index}`)));
  expect(idsOf(listOf(...sections))).toContain('wa.list.sections');
});

const samples = Object.fromEntries(Object.keys(filled).map((name) => [name, sample(name)]));

test.each(Object.entries({ ...atLimit, ...plain, ...samples }))('takes %s', (_name, message) => {
  expect(idsOf(message)).toEqual([]);
});

test.each<Json>([
  null,
  5,
  'x',
  [],
  {},
  { type: 'interactive', interactive: { type: 'carousel', action: { cards: [null] } } },
  { type: 'template', template: { components: [null, { type: 'carousel', cards: [1] }] } },
])('no rule throws on %j', (message) => {
  expect(() => idsOf(message)).not.toThrow();
});
