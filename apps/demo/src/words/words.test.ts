import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { createTimes } from './times.ts';
import { createDeskWords } from './words.tsx';

const entries = (section: object, prefix = ''): [string, string][] =>
  Object.entries(section).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
  );

describe('the dictionaries', () => {
  const english = entries(en);
  const french = new Map(entries(fr));

  it('have words for the same things', () => {
    expect([...french.keys()]).toEqual(english.map(([key]) => key));
    expect([...french.values()].every((text) => text.trim() !== '')).toBe(true);
  });

  it('fill in the same values', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, text] of english) {
      expect(places(french.get(key) ?? ''), key).toEqual(places(text));
    }
  });
});

describe('words', () => {
  it('are filled in, and chosen by number as the language does', () => {
    const { fill, count } = createDeskWords('en', en);
    expect(fill('{name} has {count}', { name: 'Salma', count: 1234 })).toBe('Salma has 1,234');
    expect(fill('It was refused. {detail}', { detail: '' })).toBe('It was refused.');
    expect(count(en.conversations.unread, 1)).toBe('1 unread message');
    expect(count(en.conversations.unread, 0)).toBe('0 unread messages');
    expect(createDeskWords('fr', fr).count(fr.conversations.unread, 0)).toBe('0 message non lu');
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1023, '1,023 bytes'],
    [1024, '1 kB'],
    [48_230, '47.1 kB'],
    [1_048_576, '1 MB'],
    [41_943_040, '40 MB'],
  ])('%d is %s', (count, text) => {
    expect(createDeskWords('en', en).bytes(count)).toBe(text);
  });
});

describe('times', () => {
  const times = createTimes('en');
  const now = new Date(2026, 0, 15, 0, 30).getTime();
  const minutes = 60_000;

  it('name days by midnights, not by hours', () => {
    expect(times.day(now - 20 * minutes, now)).toBe('today');
    expect(times.day(now - 40 * minutes, now)).toBe('yesterday');
    expect(times.day(new Date(2026, 0, 9).getTime(), now)).toEqual({ text: 'Friday' });
    expect(times.day(new Date(2026, 0, 8, 12).getTime(), now)).toEqual({ text: 'Jan 8' });
    expect(times.day(now + minutes, now)).toBe('today');
  });

  it('say how long ago it was, from a minute on', () => {
    expect(times.ago(now - minutes + 1, now)).toBeUndefined();
    expect(times.ago(now - minutes, now)).toBe('1 minute ago');
    expect(times.ago(now - 60 * minutes, now)).toBe('1 hour ago');
    expect(times.ago(now - 25 * 60 * minutes, now)).toBe('1 day ago');
  });
});
