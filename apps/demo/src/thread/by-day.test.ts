import { expect, it } from 'vitest';
import type { ThreadMessage } from '../conversations/conversation.ts';
import { byDay } from './by-day.ts';

const at = (...time: [number, number, number, number, number]): ThreadMessage => ({
  id: time.join('-'),
  at: new Date(...time).getTime(),
  from: 'customer',
  message: { type: 'text', text: 'Hello' },
});

it('splits messages where the day changes, and nowhere else', () => {
  const evening = at(2026, 0, 14, 23, 59);
  const night = at(2026, 0, 15, 0, 1);
  const later = at(2026, 0, 15, 23, 59);
  const days = byDay([evening, night, later]);
  expect(days.map(({ messages }) => messages)).toEqual([[evening], [night, later]]);
  expect(byDay([])).toEqual([]);
});
