import { describe, expect, it } from 'vitest';
import { type Emoji, loadEmoji, searchEmoji } from './emoji-list.ts';
import { withTone } from './skin-tone.ts';

const RGI = '^\\p{RGI_Emoji}$';
const single = new RegExp(RGI, 'v');
const shown = (emoji: readonly Emoji[]) => emoji.map((found) => found.emoji);

describe.each(['en', 'fr'])('the emoji of %s', (language) => {
  it('are in nine groups, each a single recommended emoji with a name', async () => {
    const groups = await loadEmoji(language);
    expect(groups).toHaveLength(9);
    const all = groups.flat();
    expect(all.length).toBeGreaterThan(1800);
    expect(all.filter(({ emoji }) => !single.test(emoji))).toEqual([]);
    expect(all.filter(({ name }) => name === '')).toEqual([]);
    expect(new Set(shown(all)).size).toBe(all.length);
  });

  it('stay single in every skin tone', async () => {
    const toned = (await loadEmoji(language)).flat().filter(({ takesTone }) => takesTone);
    expect(toned.length).toBe(329);
    for (const { emoji } of toned) {
      for (const tone of [1, 2, 3, 4, 5]) expect(withTone(emoji, tone)).toMatch(single);
      expect(withTone(emoji, 0)).toBe(emoji);
    }
  });
});

it('names the emoji in English where there is no list of the language', async () => {
  const [[first] = []] = await loadEmoji('ar-MA');
  expect(first?.name).toBe('grinning face');
});

describe('searching', () => {
  it('finds by name and keyword, each word from its beginning', async () => {
    const groups = await loadEmoji('en');
    expect(shown(searchEmoji(groups, 'thumbs up'))).toEqual(['👍']);
    expect(shown(searchEmoji(groups, 'umbs'))).toEqual([]);
    expect(shown(searchEmoji(groups, 'LOL'))).toContain('😄');
    expect(shown(searchEmoji(groups, 'flag: moroc'))).toEqual(['🇲🇦']);
  });

  it('shows the names that begin so first', async () => {
    const found = shown(searchEmoji(await loadEmoji('en'), 'rock'));
    expect(found.slice(0, 2)).toEqual(['🪨', '🚀']);
    expect(found).toContain('🤘');
  });

  it('needs no accents', async () => {
    const groups = await loadEmoji('fr');
    expect(shown(searchEmoji(groups, 'sapin noel'))).toContain('🎄');
    expect(shown(searchEmoji(groups, 'Noël'))).toContain('🎄');
  });
});

describe('skin tones', () => {
  it.each([
    ['👍', 1, '👍🏻'],
    ['☝️', 5, '☝🏿'],
    ['🕵️‍♂️', 3, '🕵🏽‍♂️'],
    ['🧑‍🤝‍🧑', 2, '🧑🏼‍🤝‍🧑🏼'],
    ['🤝', 4, '🤝🏾'],
  ])('%s in tone %i', (emoji, tone, expected) => {
    expect(withTone(emoji, tone)).toBe(expected);
  });
});
