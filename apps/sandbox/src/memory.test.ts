import { expect, test } from 'vitest';
import { type Arrival, createMemory } from './memory.ts';

const arrival = (conversation: string): Arrival => ({
  api: 'digishare',
  time: '2026-01-01T00:00:00.000Z',
  method: 'POST',
  path: '/digishare/v1/messages',
  headers: {},
  body: null,
  conversation,
  accepted: true,
});

test('remembers in order, and notes the status that was sent', () => {
  const memory = createMemory(10);
  const first = memory.add(arrival('conv_1'));
  memory.add(arrival('conv_2'));
  memory.answered(first, 200);
  expect(memory.list().map(({ id, status }) => [id, status])).toEqual([
    [1, 200],
    [2, null],
  ]);
});

test('keeps the latest up to its capacity', () => {
  const memory = createMemory(2);
  for (const id of ['a', 'b', 'c']) memory.add(arrival(id));
  expect(memory.list().map(({ conversation }) => conversation)).toEqual(['b', 'c']);
});

test('lists and forgets by conversation and by API', () => {
  const memory = createMemory(10);
  const gone = memory.add(arrival('conv_1'));
  memory.add(arrival('conv_2'));
  expect(memory.list({ conversation: 'conv_1' })).toHaveLength(1);
  expect(memory.list({ api: 'other' })).toEqual([]);
  memory.clear({ conversation: 'conv_1' });
  memory.answered(gone, 200);
  expect(memory.list().map(({ conversation }) => conversation)).toEqual(['conv_2']);
  memory.clear();
  expect(memory.list()).toEqual([]);
});
