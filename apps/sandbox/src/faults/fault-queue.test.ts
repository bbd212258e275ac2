import { expect, test } from 'vitest';
import { createFaultQueue } from './fault-queue.ts';

test('plays each fault as often as told, in order, and then none', () => {
  const queue = createFaultQueue();
  queue.add({ status: 500, times: 2 });
  queue.add({ status: 503 });
  expect(queue.list()).toEqual([
    { status: 500, times: 2 },
    { status: 503, times: 1 },
  ]);
  const statuses = [1, 2, 3, 4].map(() => queue.take('digishare')?.status);
  expect(statuses).toEqual([500, 500, 503, undefined]);
  expect(queue.list()).toEqual([]);
});

test('keeps a fault for its API', () => {
  const queue = createFaultQueue();
  // The registry has one API until now: a fault for another must wait.
  queue.add({ api: 'another' as 'digishare', status: 500 });
  queue.add({ api: 'digishare', status: 503 });
  expect(queue.take('digishare')?.status).toBe(503);
  expect(queue.take('digishare')).toBeUndefined();
  expect(queue.list()).toHaveLength(1);
});

test('keeps a fault of look-ups for them, and every other from them', () => {
  const queue = createFaultQueue();
  queue.add({ status: 500 });
  queue.add({ lookUps: true, status: 503 });
  expect(queue.take('bird', true)?.status).toBe(503);
  expect(queue.take('bird', true)).toBeUndefined();
  expect(queue.take('bird')?.status).toBe(500);
});

test('forgets all at once', () => {
  const queue = createFaultQueue();
  queue.add({ hang: true, times: 5 });
  queue.clear();
  expect(queue.take('digishare')).toBeUndefined();
});
