import { describe, expect, it } from 'vitest';
import { violationsOf } from './check-limits.ts';
import type { Rule } from './limit.ts';

const codes = (rule: Rule, value: unknown, root: object = {}, path: (string | number)[] = ['a']) =>
  violationsOf(rule, value, { root, path }).map(({ code }) => code);

describe('rules', () => {
  it.each<[string, Rule, unknown, unknown, string]>([
    [
      'graphemes',
      { rule: 'length', unit: 'grapheme', max: 1 },
      '👨‍👩‍👧‍👦',
      '👨‍👩‍👧‍👦x',
      'length.max',
    ],
    ['bytes', { rule: 'length', unit: 'byte', max: 4 }, '😀', '😀x', 'length.max'],
    ['lines', { rule: 'length', unit: 'line', max: 2 }, 'a\nb', 'a\nb\nc', 'length.max'],
    ['lower bound', { rule: 'length', unit: 'code-point', min: 2 }, 'ab', 'a', 'length.min'],
    ['whole numbers', { rule: 'range', integer: true }, 3, 3.5, 'range.integer'],
    ['pattern', { rule: 'pattern', pattern: '^[a-z]+$' }, 'abc', 'aB', 'pattern'],
    ['forbidden', { rule: 'forbidden' }, undefined, 'x', 'forbidden'],
    [
      'one of members',
      { rule: 'one-of-members', members: ['id', 'name'] },
      { id: 'a' },
      { id: 'a', name: 'b' },
      'one-of-members',
    ],
    [
      'media source',
      { rule: 'media', sources: ['url'], types: ['image/png'] },
      { source: 'url' },
      { source: 'id' },
      'media.source',
    ],
    [
      'media type',
      { rule: 'media', sources: ['url'], types: ['image/png'] },
      { source: 'url', mime: 'image/png' },
      { source: 'url', mime: 'image/gif' },
      'media.type',
    ],
    [
      'media size',
      { rule: 'media', sources: ['file'], types: [], bytes: 10 },
      { source: 'file', file: { size: 10 } },
      { source: 'file', file: { size: 11 } },
      'media.size',
    ],
    ['links', { rule: 'check', name: 'no-link' }, 'see us', 'https://example.com', 'check.no-link'],
    ['text', { rule: 'check', name: 'has-text' }, ' a ', '  ', 'check.has-text'],
  ])('%s', (_, rule, allowed, refused, code) => {
    expect(codes(rule, allowed)).toEqual([]);
    expect(codes(rule, refused)).toEqual([code]);
  });

  it('wants the same value everywhere', () => {
    const rule: Rule = { rule: 'same', within: 'cards.*.kind' };
    const root = { cards: [{ kind: 'image' }, { kind: 'video' }] };
    expect(codes(rule, 'image', root, ['cards', 0, 'kind'])).toEqual([]);
    expect(codes(rule, 'video', root, ['cards', 1, 'kind'])).toEqual(['same']);
  });

  it('blames the second of two equal values only', () => {
    const rule: Rule = { rule: 'unique', within: 'ids.*' };
    const root = { ids: ['a', 'b', 'a'] };
    expect(codes(rule, 'a', root, ['ids', 0])).toEqual([]);
    expect(codes(rule, 'a', root, ['ids', 2])).toEqual(['unique']);
  });
});
