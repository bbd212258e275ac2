import { expect, it } from 'vitest';
import { createWindowCache } from './window-cache.ts';

const window = { expiresAt: 1, permanent: false };

/** A cache, and how often each key was asked about. */
function counting(now = () => 0) {
  const cache = createWindowCache(now);
  const asked = new Map<string, number>();
  const get = (key: string, answer = async () => window) =>
    cache.get(key, () => {
      asked.set(key, (asked.get(key) ?? 0) + 1);
      return answer();
    });
  return { get, asked };
}

it('remembers the latest thousand', async () => {
  const { get, asked } = counting();
  for (let index = 0; index <= 1000; index += 1) await get(String(index));
  await get('1');
  await get('1000');
  expect([...asked.values()].every((times) => times === 1)).toBe(true);
  await get('0');
  expect(asked.get('0')).toBe(2);
});

it('forgets first what was asked about first', async () => {
  let time = 0;
  const { get, asked } = counting(() => time);
  await get('a');
  await get('b');
  time = 30_000;
  await get('a');
  for (let index = 0; index < 999; index += 1) await get(String(index));
  await get('a');
  expect(asked.get('a')).toBe(2);
  await get('b');
  expect(asked.get('b')).toBe(2);
});

it('takes names of JavaScript for keys', async () => {
  const { get } = counting();
  for (const key of ['__proto__', 'constructor', '']) {
    expect(await get(key)).toEqual({ window, checkedAt: 0 });
  }
});

it('keeps a newer answer when an older question fails', async () => {
  let time = 0;
  const { get, asked } = counting(() => time);
  let fail = (_error: Error) => {};
  const first = get('a', () => new Promise((_, reject) => (fail = reject)));
  time = 30_000;
  await get('a');
  fail(new Error('late'));
  await expect(first).rejects.toThrow('late');
  await get('a');
  expect(asked.get('a')).toBe(2);
});
