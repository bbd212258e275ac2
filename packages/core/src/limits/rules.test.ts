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
    [
      'some of members, of which an empty list is none',
      { rule: 'some-of-members', members: ['ids'] },
      { ids: ['a'] },
      { ids: [] },
      'some-of-members',
    ],
    [
      'a member of JSON',
      { rule: 'json-member', member: 'useCase', is: 'marketing' },
      '{"useCase":"marketing"}',
      '{"useCase":"service"}',
      'json-member',
    ],
    [
      'numbers that JSON keeps',
      { rule: 'range', integer: true },
      2 ** 53 - 1,
      2 ** 53,
      'range.integer',
    ],
    ['no effect', { rule: 'no-effect' }, undefined, { id: 'a' }, 'no-effect'],
    ['links', { rule: 'check', name: 'no-link' }, 'see us', 'https://example.com', 'check.no-link'],
    ['text', { rule: 'check', name: 'has-text' }, ' a ', '  ', 'check.has-text'],
  ])('%s', (_, rule, allowed, refused, code) => {
    expect(codes(rule, allowed)).toEqual([]);
    expect(codes(rule, refused)).toEqual([code]);
  });

  it.each(['', '{', '[]', '"marketing"', '{"useCase":{}}'])(
    'wants a member of JSON in %j too',
    (text) => {
      const rule: Rule = { rule: 'json-member', member: 'useCase', is: 'marketing' };
      expect(codes(rule, text)).toEqual(['json-member']);
    },
  );

  describe('from now', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    const at = (ms: number) => new Date(now + ms).toISOString();
    const found = (rule: Rule, value: unknown, clock?: number) =>
      violationsOf(rule, value, { root: {}, path: [], now: clock }).map(({ code, params }) => ({
        code,
        params,
      }));
    const within: Rule = { rule: 'from-now', max: 35 * 86_400_000 };
    const later: Rule = { rule: 'from-now', min: 600_000 };

    it('takes what lies at the bound, and nothing past it', () => {
      expect(found(within, at(35 * 86_400_000), now)).toEqual([]);
      expect(found(within, at(35 * 86_400_000 + 1), now)).toEqual([
        { code: 'from-now.max', params: { max: 35 } },
      ]);
      expect(found(later, at(600_000), now)).toEqual([]);
      expect(found(later, at(599_999), now)).toEqual([
        { code: 'from-now.min', params: { min: 10 } },
      ]);
      expect(found(later, at(-1), now)).toHaveLength(1);
    });

    it('says nothing without a clock, nor of a text that is no time', () => {
      expect(found(within, at(99 * 86_400_000))).toEqual([]);
      for (const value of ['soon', '', undefined, 12]) expect(found(later, value, now)).toEqual([]);
    });

    it('reads the offset', () => {
      expect(found(later, '2026-11-21T13:10:00+01:00', now)).toEqual([]);
      expect(found(later, '2026-11-21T13:10:00+01:01', now)).toHaveLength(1);
    });
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

  it('lets excepted values stand beside any, also first', () => {
    const rule: Rule = { rule: 'same', within: 'cards.*.kind', except: ['unknown'] };
    const kinds = ['unknown', 'image', 'video', 'unknown', 'image'];
    const root = { cards: kinds.map((kind) => ({ kind })) };
    const at = (index: number) => codes(rule, kinds[index], root, ['cards', index, 'kind']);
    expect(kinds.map((_, index) => at(index))).toEqual([[], [], ['same'], [], []]);
  });

  it('asks for a file type only where nothing tells it', () => {
    const rule: Rule = { rule: 'file-type' };
    const of = (file: object) => codes(rule, undefined, { file }, ['file', 'mime']);
    expect(of({ source: 'url', url: 'https://example.com/a.PDF?b=.x#c' })).toEqual([]);
    expect(of({ source: 'url', url: 'https://example.com/a', filename: 'a.pdf' })).toEqual([]);
    expect(of({ source: 'file', file: { name: 'a.mp4' } })).toEqual([]);
    expect(of({ source: 'id', id: '4021' })).toEqual([]);
    expect(of({ source: 'url', url: 'https://example.com/a.plan' })).toEqual(['required']);
    expect(of({ source: 'url', url: 'https://example.com/?a.pdf' })).toEqual(['required']);
    const said = { file: { url: 'https://example.com/a' } };
    expect(codes(rule, 'application/pdf', said, ['file', 'mime'])).toEqual([]);
    expect(codes(rule, '', said, ['file', 'mime'])).toEqual(['required']);
  });

  it('says what is to be known of a place that is filled in', () => {
    const rule: Rule = { rule: 'advice', about: 'several-messages' };
    expect(codes(rule, [1])).toEqual(['advice.several-messages']);
    for (const nothing of [undefined, '', []]) expect(codes(rule, nothing)).toEqual([]);
  });

  it('wants replies, or one link, or one request for a place', () => {
    const rule: Rule = { rule: 'structure', name: 'one-sort-of-action' };
    const of = (...types: string[]) =>
      codes(
        rule,
        types.map((type) => ({ type })),
      );
    for (const fine of [[], ['reply', 'reply', 'reply'], ['link'], ['location-request']]) {
      expect(of(...fine)).toEqual([]);
    }
    // Buttons that WhatsApp does not have, and those written by hand, are other rows' business.
    expect(of('buy', 'reply', 'custom', 'reply')).toEqual([]);
    for (const mixed of [
      ['reply', 'link'],
      ['link', 'reply'],
      ['link', 'link'],
      ['location-request', 'location-request'],
      ['buy', 'location-request', 'link'],
    ]) {
      expect(of(...mixed)).toEqual(['structure.one-sort-of-action']);
    }
  });

  it('blames the second of two equal values only', () => {
    const rule: Rule = { rule: 'unique', within: 'ids.*' };
    const root = { ids: ['a', 'b', 'a'] };
    expect(codes(rule, 'a', root, ['ids', 0])).toEqual([]);
    expect(codes(rule, 'a', root, ['ids', 2])).toEqual(['unique']);
  });
});
