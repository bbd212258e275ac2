import { describe, expect, it } from 'vitest';
import { inZone, offsetAt, parseMoment, readClock, toClock, writeMoment } from './zoned-time.ts';

const paris = 'Europe/Paris';
/** The texts that a clock in a zone is read as. */
const read = (clock: string, zone: string) => {
  const found = readClock(clock, zone);
  return [found?.is, ...(found?.moments ?? []).map(writeMoment)];
};

describe('parseMoment', () => {
  it.each([
    ['2026-11-22T09:00:00+01:00', '2026-11-22T08:00:00.000Z', 60],
    ['2026-11-22T09:00:00.250Z', '2026-11-22T09:00:00.000Z', 0],
    ['2026-11-22t09:00:00z', '2026-11-22T09:00:00.000Z', 0],
    ['2026-06-01T00:15:00-09:30', '2026-06-01T09:45:00.000Z', -570],
  ])('%s', (text, utc, offset) => {
    expect(parseMoment(text)).toEqual({ epochMs: Date.parse(utc.replace('.250', '')), offset });
  });

  it.each(['', 'tomorrow', '2026-11-22', '2026-11-22T09:00:00', '2026-11-22T09:00+01:00'])(
    'is nothing for %j',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );

  it.each(['2026-11-31T09:00:00Z', '2026-13-01T09:00:00Z', '2026-11-22T25:00:00Z'])(
    'is nothing for what no calendar has: %s',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );

  it('gives back what it wrote', () => {
    const text = '2026-03-29T01:59:59+05:45';
    const moment = parseMoment(text);
    expect(moment && writeMoment(moment)).toBe(text);
  });
});

describe('offsetAt', () => {
  it.each([
    ['Europe/Paris', '2026-07-01T12:00:00Z', 120],
    ['Europe/Paris', '2026-12-01T12:00:00Z', 60],
    ['Asia/Kathmandu', '2026-12-01T12:00:00Z', 345],
    ['America/St_Johns', '2026-12-01T12:00:00Z', -210],
    ['UTC', '2026-12-01T12:00:00Z', 0],
    ['-09:30', '2026-12-01T12:00:00Z', -570],
  ])('%s at %s', (zone, at, offset) => {
    expect(offsetAt(Date.parse(at), zone)).toBe(offset);
  });

  it('is right to the millisecond of a change', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect([offsetAt(change - 1, paris), offsetAt(change, paris)]).toEqual([60, 120]);
  });
});

describe('readClock', () => {
  it('takes the offset of the zone at that time', () => {
    expect(read('2026-07-01T09:00', paris)).toEqual(['plain', '2026-07-01T09:00:00+02:00']);
    expect(read('2026-12-01T09:00', paris)).toEqual(['plain', '2026-12-01T09:00:00+01:00']);
  });

  it('gives both moments where clocks go back', () => {
    expect(read('2026-10-25T02:30', paris)).toEqual([
      'overlap',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
    expect(read('2026-10-25T01:59', paris)[0]).toBe('plain');
    expect(read('2026-10-25T03:00', paris)).toEqual(['plain', '2026-10-25T03:00:00+01:00']);
  });

  it('moves on by the change where clocks go forward', () => {
    expect(read('2026-03-29T02:30', paris)).toEqual(['gap', '2026-03-29T03:30:00+02:00']);
    expect(read('2026-03-29T01:59', paris)).toEqual(['plain', '2026-03-29T01:59:00+01:00']);
    expect(read('2026-03-29T03:00', paris)).toEqual(['plain', '2026-03-29T03:00:00+02:00']);
  });

  it('does so where the change is half an hour, and west of Greenwich', () => {
    expect(read('2026-04-05T01:45', 'Australia/Lord_Howe')[0]).toBe('overlap');
    expect(read('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual([
      'gap',
      '2026-10-04T02:45:00+11:00',
    ]);
    expect(read('2026-11-01T01:30', 'America/New_York')).toEqual([
      'overlap',
      '2026-11-01T01:30:00-04:00',
      '2026-11-01T01:30:00-05:00',
    ]);
  });

  it('is nothing while the control is unfinished', () => {
    for (const clock of ['', '2026-11-22', '0002-11-22T09:00', '0202-11-22T09:00']) {
      expect([clock, readClock(clock, paris)]).toEqual([clock, undefined]);
    }
  });
});

it('toClock leaves out seconds that say nothing', () => {
  const at = Date.parse('2026-11-22T08:00:00Z');
  expect(toClock(inZone(at, paris))).toBe('2026-11-22T09:00');
  expect(toClock(inZone(at + 5000, paris))).toBe('2026-11-22T09:00:05');
});
