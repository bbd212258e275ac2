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
      { rule: 'media', sources: ['url'], mimes: ['image/png'] },
      { source: 'url' },
      { source: 'id' },
      'media.source',
    ],
    [
      'media type',
      { rule: 'media', sources: ['url'], mimes: ['image/png'] },
      { source: 'url', mime: 'image/png' },
      { source: 'url', mime: 'image/gif' },
      'media.type',
    ],
    [
      'media size',
      { rule: 'media', sources: ['file'], mimes: [], bytes: 10 },
      { source: 'file', file: { size: 10 } },
      { source: 'file', file: { size: 11 } },
      'media.size',
    ],
    [
      'media type, whatever its parameters',
      { rule: 'media', sources: ['url'], mimes: ['audio/ogg'] },
      { source: 'url', mime: 'Audio/OGG; codecs=opus' },
      { source: 'url', mime: 'audio/oggs' },
      'media.type',
    ],
    [
      'some of members',
      { rule: 'some-of-members', members: ['first', 'last'] },
      { first: '', last: 'b' },
      { first: '', formatted: 'a' },
      'some-of-members',
    ],
    ['no effect', { rule: 'no-effect' }, undefined, { id: 'a' }, 'no-effect'],
    ['links', { rule: 'check', name: 'no-link' }, 'see us', 'https://example.com', 'check.no-link'],
    ['text', { rule: 'check', name: 'has-text' }, ' a ', '  ', 'check.has-text'],
  ])('%s', (_, rule, allowed, refused, code) => {
    expect(codes(rule, allowed)).toEqual([]);
    expect(codes(rule, refused)).toEqual([code]);
  });

  it('only warns of other media types where the list is open', () => {
    const rule: Rule = { rule: 'media', sources: ['url'], mimes: ['text/plain'], open: true };
    const value = { source: 'url', mime: 'text/csv' };
    expect(violationsOf(rule, value, { root: {}, path: [] })).toMatchObject([
      { code: 'media.type', severity: 'warning' },
    ]);
  });

  it('finds texts that differ in capital letters only, and leaves equal ones to the stricter row', () => {
    const rule: Rule = { rule: 'unique', within: 'buttons.*.text', ignoreCase: true };
    const root = { buttons: [{ text: 'Yes' }, { text: 'YES' }, { text: 'Yes' }, { text: 'No' }] };
    const at = (index: number) =>
      codes(rule, root.buttons[index]?.text, root, ['buttons', index, 'text']);
    expect([0, 1, 2, 3].map(at)).toEqual([[], ['unique.case'], [], []]);
  });

  it('wants lists of one length', () => {
    const rule: Rule = { rule: 'same-count', within: 'cards.*.buttons' };
    const root = { cards: [{ buttons: [1, 2] }, { buttons: [1] }, { buttons: [3, 4] }] };
    const at = (index: number) =>
      codes(rule, root.cards[index]?.buttons, root, ['cards', index, 'buttons']);
    expect([0, 1, 2].map(at)).toEqual([[], ['same-count'], []]);
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
