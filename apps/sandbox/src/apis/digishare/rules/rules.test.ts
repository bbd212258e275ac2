import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../json.ts';
import { root } from '../../../place.ts';
import { atLimit, tolerated } from '../__fixtures__/accepted.ts';
import { listOf, rows as makeRows, section } from '../__fixtures__/bodies.ts';
import { broken } from '../__fixtures__/broken.ts';
import { documented } from '../__fixtures__/documented.ts';
import { rules } from './rules.ts';

const brokenRules = (message: Json) =>
  rules.filter((rule) => rule.find(root(message))).map((rule) => rule.id);

test('every rule has its own id, and a message that breaks it', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(broken).sort()).toEqual([...ids].sort());
  expect(Object.values(broken).every((messages) => messages.length > 0)).toBe(true);
});

describe('each rule refuses what breaks only it', () => {
  const cases = Object.entries(broken).flatMap(([id, messages]) =>
    messages.map((message, index) => ({ id, message, index })),
  );
  test.each(cases)('$id, message $index', ({ id, message }) => {
    expect(brokenRules(message)).toEqual([id]);
  });
});

// Eleven sections have eleven rows, or one of them has none: no message breaks this bound alone.
test('eleven sections are too many', () => {
  const sections = Array.from({ length: 11 }, (_, index) =>
    section(`S${index}`, makeRows(1, `s${index}`)),
  );
  expect(brokenRules(listOf(...sections))).toContain('ds.list.sections.count');
});

test.each(Object.entries({ ...documented, ...atLimit, ...tolerated }))(
  'takes %s',
  (_name, message) => {
    expect(brokenRules(message)).toEqual([]);
  },
);

test.each<Json>([
  null,
  5,
  'x',
  [],
  {},
  { type: 'interactive', body: { type: 'list', action: [] } },
])('no rule throws on %j', (message) => {
  expect(() => brokenRules(message)).not.toThrow();
});

test('takes the documented examples of the shared folder, where it stands beside the repository', () => {
  const file = new URL('../../../../../../../shared/conformance/documented.jsonl', import.meta.url);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const examples = lines
    .map((line) => JSON.parse(line) as { id: string; provider: string; request: Json })
    .filter(({ provider }) => provider === 'digishare');
  expect(examples.length).toBe(existsSync(file) ? 10 : 0);
  expect(examples.filter(({ request }) => brokenRules(request).length > 0)).toEqual([]);
  // The copies here say the same as the folder.
  for (const { request } of examples) expect(Object.values(documented)).toContainEqual(request);
});
