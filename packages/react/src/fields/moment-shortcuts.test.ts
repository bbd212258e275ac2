import { expect, it } from 'vitest';
import { nextShortcuts } from './moment-shortcuts.ts';
import { inZone, writeMoment } from './zoned-time.ts';

const at = (now: string, zone: string) =>
  Object.fromEntries(
    nextShortcuts.map(({ name, at }) => [
      name,
      writeMoment(inZone(at(Date.parse(now), zone), zone)),
    ]),
  );

it('go by the day and the clock of the zone', () => {
  // A Saturday in Paris, and already Sunday in Auckland.
  const now = '2026-11-21T16:20:30Z';
  expect(at(now, 'Europe/Paris')).toEqual({
    hour: '2026-11-21T18:21:00+01:00',
    tomorrow: '2026-11-22T09:00:00+01:00',
    monday: '2026-11-23T09:00:00+01:00',
  });
  expect(at(now, 'Pacific/Auckland')).toMatchObject({
    tomorrow: '2026-11-23T09:00:00+13:00',
    monday: '2026-11-23T09:00:00+13:00',
  });
});

it('mean nine o’clock also across a change of the clock', () => {
  const now = '2026-03-28T12:00:00Z';
  expect(at(now, 'Europe/Paris').tomorrow).toBe('2026-03-29T09:00:00+02:00');
});

it('mean the Monday after on a Monday, and the day after on a Sunday', () => {
  expect(at('2026-11-23T12:00:00Z', 'UTC').monday).toBe('2026-11-30T09:00:00+00:00');
  expect(at('2026-11-22T12:00:00Z', 'UTC').monday).toBe('2026-11-23T09:00:00+00:00');
});
