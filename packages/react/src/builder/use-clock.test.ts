import { expect, it } from 'vitest';
import { untilNextTick } from './use-clock.ts';

const at = (time: string) => Date.parse(`2026-11-21T${time}Z`);

it.each([
  ['12:00:00.000', undefined, 60_000],
  ['12:00:59.999', undefined, 1],
  ['12:00:10.000', '12:00:25.500', 15_500],
  ['12:00:10.000', '12:05:00.000', 50_000],
  ['12:00:10.000', '12:00:10.000', 50_000],
  ['12:00:10.000', '11:00:00.000', 50_000],
])('at %s, with a window that closes at %s, the clock moves in %i ms', (now, closes, wait) => {
  expect(untilNextTick(at(now), closes === undefined ? undefined : at(closes))).toBe(wait);
});

it('a window that never closes changes nothing', () => {
  expect(untilNextTick(at('12:00:00.000'), Number.POSITIVE_INFINITY)).toBe(60_000);
});
