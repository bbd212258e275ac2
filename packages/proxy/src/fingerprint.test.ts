import { expect, it } from 'vitest';
import { canonicalJson, fingerprint } from './fingerprint.ts';

it('does not depend on the order of keys, at any depth', async () => {
  const a = await fingerprint({ b: { y: 1, x: [{ q: 1, p: 2 }] }, a: null });
  const b = await fingerprint({ a: null, b: { x: [{ p: 2, q: 1 }], y: 1 } });
  expect(a).toBe(b);
  expect(a).toMatch(/^[0-9a-f]{64}$/);
});

it('depends on the order of items, on types and on where a text ends', async () => {
  const values = [
    ['a', 'b'],
    ['b', 'a'],
    ['ab'],
    ['a', 'b', null],
    ['a","b'],
    { 0: 'a', 1: 'b' },
    [1],
    ['1'],
    [{}],
    [[]],
    [''],
  ];
  const prints = await Promise.all(values.map(fingerprint));
  expect(new Set(prints).size).toBe(values.length);
});

it('writes an own member named __proto__ like any other', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"c":2}}'))).toBe(
    '{"__proto__":{"c":2},"b":1}',
  );
});
