import { describe, expect, it } from 'vitest';
import { windowState, windowTime } from './service-window.ts';

const noon = new Date(2026, 10, 21, 12, 0, 0).getTime();
const minute = 60_000;

describe('windowState', () => {
  it('counts the hours and minutes that are left', () => {
    expect(windowState(noon + 192 * minute, noon)).toEqual({
      state: 'open',
      hours: 3,
      minutes: 12,
    });
    expect(windowState(noon + 60 * minute, noon)).toEqual({ state: 'open', hours: 1, minutes: 0 });
  });

  it('counts a minute that has begun, so that nothing is said to be left of an open window', () => {
    expect(windowState(noon + 1, noon)).toEqual({ state: 'open', hours: 0, minutes: 1 });
    expect(windowState(noon + minute + 1, noon).minutes).toBe(2);
  });

  it('is over at the very moment', () => {
    expect(windowState(noon, noon).state).toBe('closed');
    expect(windowState(noon - 1, noon).state).toBe('closed');
  });

  it('knows windows that never were, never close, and clocks that do not go yet', () => {
    expect(windowState(0, noon).state).toBe('ended');
    expect(windowState(Number.POSITIVE_INFINITY, undefined).state).toBe('permanent');
    expect(windowState(noon, undefined).state).toBe('unknown');
  });
});

describe('windowTime', () => {
  it('is a time today', () => {
    expect(windowTime(noon + 402 * minute, noon, 'en-GB')).toBe('18:42');
  });

  it('names any other day', () => {
    expect(windowTime(noon + 24 * 60 * minute, noon, 'en-GB')).toMatch(/^Sun.? 22 Nov.? .*12:00$/);
    expect(windowTime(noon - 24 * 60 * minute, noon, 'en-GB')).toContain('20 Nov');
  });

  it('says nothing of a moment that is none', () => {
    expect(windowTime(Number.POSITIVE_INFINITY, noon, 'en')).toBe('');
    expect(windowTime(Number.NaN, noon, 'en')).toBe('');
  });
});
