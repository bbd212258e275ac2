import { describe, expect, it } from 'vitest';
import { fromLocalTime, toLocalTime, zoneAt } from './local-time.ts';

describe('local time', () => {
  it.each([
    new Date(2026, 10, 21, 14, 5),
    new Date(2026, 0, 1, 0, 0, 59),
    new Date(999, 5, 30, 12),
  ])('goes there and back: %s', (date) => {
    expect(fromLocalTime(toLocalTime(date.getTime()))).toBe(date.getTime());
  });

  it('writes seconds only where there are some', () => {
    expect(toLocalTime(new Date(2026, 10, 21, 4, 5).getTime())).toBe('2026-11-21T04:05');
    expect(toLocalTime(new Date(2026, 10, 21, 4, 5, 6).getTime())).toBe('2026-11-21T04:05:06');
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1e17, -1e15])(
    'shows nothing of %s',
    (epochMs) => {
      expect(toLocalTime(epochMs)).toBe('');
    },
  );

  it.each(['', '2026-', '2026-13-01T00:00', 'soon'])('reads nothing from %j', (text) => {
    expect(fromLocalTime(text)).toBeUndefined();
  });

  it('names the zone', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const [zone, offset] = zoneAt(0, 'en').split(', ');
    expect(zone).toBe(timeZone);
    expect(offset).not.toBe(timeZone);
  });
});
