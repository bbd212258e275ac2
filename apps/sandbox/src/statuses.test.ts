import { expect, test } from 'vitest';
import { createStatuses } from './statuses.ts';

const at = (milliseconds: number) => new Date(milliseconds);
const step = (status: string, since: number) => ({ status, since: at(since).toISOString() });
const course = (id: string) => ({ id, steps: [step('accepted', 1000), step('sent', 2000)] });

test('tells the status at a moment', () => {
  const statuses = createStatuses(10);
  statuses.add('bird', course('a'));
  expect(statuses.of('bird', 'a', at(999))).toBeUndefined();
  expect(statuses.of('bird', 'a', at(1000))?.status).toBe('accepted');
  expect(statuses.of('bird', 'a', at(1999))?.status).toBe('accepted');
  expect(statuses.of('bird', 'a', at(2000))?.status).toBe('sent');
  expect(statuses.of('bird', 'a', new Date(8.64e15))?.status).toBe('sent');
});

test('knows messages by their API and id, the latest alone', () => {
  const statuses = createStatuses(2);
  for (const id of ['a', 'b', 'c']) statuses.add('bird', course(id));
  expect(statuses.of('bird', 'a', at(5000))).toBeUndefined();
  expect(statuses.of('bird', 'b', at(5000))?.status).toBe('sent');
  expect(statuses.of('bird', 'c', at(5000))?.status).toBe('sent');
  expect(statuses.of('360dialog', 'c', at(5000))).toBeUndefined();
  expect(statuses.of('bird', '__proto__', at(5000))).toBeUndefined();
});
