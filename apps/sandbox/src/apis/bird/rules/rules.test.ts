import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../json.ts';
import { fieldName, root } from '../../../place.ts';
import { atLimit, plain } from '../__fixtures__/accepted.ts';
import { misshapen, refused, undelivered } from '../__fixtures__/broken.ts';
import { birdRules, messageFaults } from './message-faults.ts';
import { platformRules } from './platform-rules.ts';
import { broken, type Rule } from './rule.ts';

const now = new Date(0);
const idsOf = (rules: readonly Rule[], request: Json) =>
  rules
    .filter((rule) => broken(rule, { message: root(request), now }).length > 0)
    .map(({ id }) => id);
const faultsOf = (request: Json) =>
  messageFaults(root(request), now).map(({ path, says }) => [fieldName(path) || '$', says]);

test('every rule has its own id, and a request that breaks it', () => {
  for (const [rules, table] of [
    [birdRules, refused],
    [platformRules, undelivered],
  ] as const) {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(table).sort()).toEqual([...ids].sort());
    expect(Object.values(table).every((requests) => requests.length > 0)).toBe(true);
  }
});

const cases = (table: Readonly<Record<string, readonly Json[]>>) =>
  Object.entries(table).flatMap(([id, requests]) =>
    requests.map((request, index) => ({ id, request, index })),
  );

test.each(cases(refused))('Bird refuses what breaks only $id, $index', ({ id, request }) => {
  expect(idsOf(birdRules, request)).toEqual([id]);
  expect(idsOf(platformRules, request)).toEqual([]);
  expect(faultsOf(request).length).toBeGreaterThan(0);
});

test.each(cases(undelivered))('Bird takes what breaks $id behind it, $index', (each) => {
  expect(idsOf(platformRules, each.request)).toEqual([each.id]);
  expect(faultsOf(each.request)).toEqual([]);
});

test.each(misshapen)('%s %s', (place, says, request) => {
  const faults = faultsOf(request);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.[0]).toBe(place);
  expect(faults[0]?.[1]).toContain(says);
});

test('every fault of a request is named', () => {
  const request = { receiver: {}, body: { type: 'text', text: { text: 1, more: 2 } }, tags: [''] };
  expect(faultsOf(request).map(([place]) => place)).toEqual([
    'body.text.text',
    'body.text.more',
    'tags[0]',
  ]);
});

test('eleven sections are too many', () => {
  const items = Array.from({ length: 11 }, () => ({ title: 'A', actions: [] }));
  const body = { type: 'list', list: { text: 'x', items } };
  expect(idsOf(platformRules, { body })).toContain('bd.list.items.min');
});

test.each(Object.entries({ ...atLimit, ...plain }))('takes %s', (_name, request) => {
  expect(faultsOf(request)).toEqual([]);
  expect(idsOf(platformRules, request)).toEqual([]);
});

describe('no rule and no shape throws', () => {
  test.each<Json>([
    null,
    5,
    'x',
    [],
    {},
    { receiver: { contacts: [null, 1] }, body: { type: 'list', list: { items: [null] } } },
    { body: { type: 'section', section: { items: [{ type: 'section', section: [] }, null] } } },
    { body: { type: 'carousel', carousel: { items: [1, { mediaUrl: {}, actions: [null] }] } } },
    { template: { parameters: [null, { type: 'carouselCards', value: { cards: [1] } }] } },
    {
      body: { type: 'constructor', constructor: {} },
      template: { parameters: [{ type: 'toString' }] },
    },
    JSON.parse('{"__proto__":{"a":1},"body":{"__proto__":1,"type":"__proto__"}}') as Json,
  ])('on %j', (request) => {
    expect(() => faultsOf(request)).not.toThrow();
    expect(() => idsOf([...birdRules, ...platformRules], request)).not.toThrow();
  });
});

test('takes the documented examples of the shared folder, where it stands beside the repository', () => {
  const file = new URL('../../../../../../../shared/conformance/documented.jsonl', import.meta.url);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const examples = lines
    .map(
      (line) =>
        JSON.parse(line) as { id: string; provider: string; expect: string; request?: Json },
    )
    .filter(({ provider, request }) => provider === 'bird' && request !== undefined);
  expect(examples.length).toBe(existsSync(file) ? 39 : 0);
  for (const { id, expect: expected, request = null } of examples) {
    expect(faultsOf(request).length === 0, `${id} ${faultsOf(request)}`).toBe(expected === 'valid');
  }
});
