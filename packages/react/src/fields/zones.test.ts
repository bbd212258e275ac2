import { describe, expect, it } from 'vitest';
import { allZones, searchZones, zoneOf } from './zones.ts';

const winter = Date.parse('2026-12-01T12:00:00Z');
const zones = allZones(['Africa/Casablanca']).map((id) => zoneOf(id, winter));
const found = (query: string, locale = 'en') =>
  searchZones(zones, query, locale).map(({ id }) => id);

describe('allZones', () => {
  it('puts the given one first, and names each once', () => {
    const ids = allZones(['Europe/Paris', 'UTC']);
    expect(ids.slice(0, 2)).toEqual(['Europe/Paris', 'UTC']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(300);
  });
});

describe('zoneOf', () => {
  it.each([
    ['Asia/Kolkata', 'Asia/Kolkata', 'GMT+5:30'],
    ['America/New_York', 'America/New York', 'GMT-5'],
    ['UTC', 'UTC', ''],
    ['+02:00', 'GMT+2', ''],
  ])('%s', (id, name, offset) => {
    expect(zoneOf(id, winter)).toEqual({ id, name, offset });
  });
});

describe('searchZones', () => {
  it.each([
    ['new york', 'America/New_York'],
    ['YORK america', 'America/New_York'],
    ['gmt+5:45', 'Asia/Kathmandu'],
    ['kolkata', 'Asia/Kolkata'],
    ['port-au', 'America/Port-au-Prince'],
  ])('%s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('knows the names of zones in the language of the builder', () => {
    expect(found('heure europe centrale', 'fr')).toContain('Europe/Paris');
    expect(found('central european', 'en')).toContain('Europe/Paris');
  });

  it('is all of them without a query, and none for what no zone is called', () => {
    expect(found('  ')).toHaveLength(zones.length);
    expect(found('atlantis')).toEqual([]);
  });
});
