import { expect, test } from 'vitest';
import { createShelf } from './shelf.ts';

const file = (mebibytes: number) => ({
  name: 'a',
  type: 'b/c',
  bytes: new Uint8Array(mebibytes * 1024 * 1024),
});

test('drops the oldest files beyond its bound, and never the newest', () => {
  const shelf = createShelf();
  const first = shelf.putFile(file(60));
  const second = shelf.putFile(file(60));
  expect(shelf.file(first)).toBeDefined();
  const third = shelf.putFile(file(60));
  expect(shelf.file(first)).toBeUndefined();
  expect(shelf.file(second)).toBeDefined();
  const huge = shelf.putFile(file(200));
  expect([second, third].map(shelf.file)).toEqual([undefined, undefined]);
  expect(shelf.file(huge)).toBeDefined();
});

test('gives every message a number of its own, and keeps the latest thousand', () => {
  const shelf = createShelf();
  const ids = Array.from({ length: 1001 }, () => shelf.nextId());
  for (const id of ids) shelf.putMessage({ id });
  expect(new Set(ids).size).toBe(1001);
  expect(shelf.message(ids[0] ?? 0)).toBeUndefined();
  expect(shelf.message(ids[1] ?? 0)).toEqual({ id: ids[1] });
});
