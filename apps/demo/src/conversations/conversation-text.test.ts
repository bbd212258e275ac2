import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { excerptOf, initialsOf, searchConversations } from './conversation-text.ts';
import { inventedConversations } from './fixtures/conversations.ts';

describe('the excerpt of a message', () => {
  it('is one line without marks', () => {
    const text = 'Hello *Salma*,\n_tomorrow_ at ~9~ 10? 2*3 and snake_case stay.';
    expect(excerptOf({ type: 'text', text })).toBe(
      'Hello Salma, tomorrow at 9 10? 2*3 and snake_case stay.',
    );
  });

  it('is the body of a list, or its header while there is none', () => {
    const list = samples.list.maximal;
    expect(excerptOf(list)).toContain('Salma');
    expect(excerptOf({ ...list, body: ' ', header: { type: 'text', text: 'Menu' } })).toBe('Menu');
  });

  it('is missing where there are no words', () => {
    expect(excerptOf({ type: 'location', latitude: 1, longitude: 2 })).toBeUndefined();
    expect(excerptOf(samples.custom.minimal)).toBeUndefined();
  });
});

describe('the search', () => {
  const all = inventedConversations(0, 'https://example.com');
  const found = (query: string) => searchConversations(all, query).map(({ id }) => id);

  it('finds by name, without case and accents', () => {
    expect(found('ines')).toEqual(['conv_ines']);
    expect(found('  CLAIRE ')).toEqual(['conv_claire']);
  });

  it('finds what was said, and all words must be there', () => {
    expect(found('two blue bowls')).toEqual(['conv_salma']);
    expect(found('bowls vase')).toEqual([]);
    expect(found('السبت')).toEqual(['conv_youssef']);
  });

  it('leaves the list alone while nothing is asked', () => {
    expect(searchConversations(all, '  ')).toBe(all);
  });
});

it.each([
  ['Salma Bennani', 'SB'],
  ['Youssef El Idrissi', 'YI'],
  ['hugo', 'H'],
  ['  ', ''],
  ['👩‍🍳 Chef', '👩C'],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
