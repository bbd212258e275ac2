import { expect, it } from 'vitest';
import { durationParts, unitOf } from './duration-units.ts';

it.each([
  [129_600, 'hours'],
  [172_800, 'days'],
  [600, 'minutes'],
  [601, 'seconds'],
  [0, 'hours'],
  [undefined, 'hours'],
  [-3600, 'hours'],
])('%s seconds are written in %s', (seconds, unit) => {
  expect(unitOf(seconds)).toBe(unit);
});

it.each([
  [129_600, '1 days 12 hours'],
  [3661, '1 hours 1 minutes 1 seconds'],
  [59, '59 seconds'],
  [0, ''],
])('%s seconds are %j', (seconds, text) => {
  const parts = durationParts(seconds).map(({ unit, count }) => `${count} ${unit}`);
  expect(parts.join(' ')).toBe(text);
});
