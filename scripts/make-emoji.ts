// Writes the emoji that the picker offers, one module for each language, from `emojibase-data`. Run it by hand after an
// update of that package; its output is committed, and nothing is fetched when people pick.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withTone } from '../packages/react/src/fields/emoji/skin-tone.ts';

interface Entry {
  label: string;
  emoji: string;
  tags?: string[];
  group?: number;
  order?: number;
  version: number;
  skins?: { emoji: string; tone: number | number[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const source = path.join(root, 'node_modules/emojibase-data');
const languages = ['en', 'fr'];
/** Skin tones and hair alone are no emoji that anybody sends. */
const COMPONENTS = 2;
/** What came later is drawn as an empty box by too many phones. */
const NEWEST = 15.1;

function read(language: string): Entry[] {
  const file = path.join(source, language, 'data.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Entry[];
}

/** The emoji as Unicode recommends it; the source adds a variation selector where none is needed. */
function recommended(emoji: string): string {
  const bare = emoji.replaceAll('\ufe0f', '');
  return rgi.test(bare) ? bare : emoji;
}

/** A text, not a literal: the language level of the repository has no sets in its literals. */
const RGI = '^\\p{RGI_Emoji}$';
const rgi = new RegExp(RGI, 'v');

/** Whether the five tones of an emoji are what `withTone` makes of it. */
function takesTone({ emoji, skins = [] }: Entry): boolean {
  const tones = skins.filter(({ tone }) => typeof tone === 'number');
  return (
    tones.length === 5 &&
    tones.every((skin) => withTone(recommended(emoji), Number(skin.tone)) === skin.emoji)
  );
}

function line(entry: Entry): string {
  const named = new Set(wordsOf(entry.label));
  const tags = new Set((entry.tags ?? []).flatMap(wordsOf).filter((word) => !named.has(word)));
  const tone = takesTone(entry) ? ['+'] : [];
  return [recommended(entry.emoji), entry.label, [...tags].join(' '), ...tone].join('\t');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The licence asks to travel with the data. */
const license = readFileSync(path.join(source, 'LICENSE'), 'utf8').trim().replace(/^/gm, '// ');

for (const language of languages) {
  const groups = new Map<number, Entry[]>();
  const entries = read(language).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  for (const entry of entries) {
    const { group, version } = entry;
    if (group === undefined || group === COMPONENTS || version > NEWEST) continue;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const texts = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => `  ${JSON.stringify(group.map(line).join('\n'))},`);
  writeFileSync(
    path.join(root, `packages/react/src/fields/emoji/dictionary/${language}.ts`),
    `// Written by scripts/make-emoji.ts from emojibase-data, which holds Unicode's names and keywords. Do not edit.
//
${license.replaceAll(/ +$/gm, '')}

/** The emoji of each group by line: emoji, name, keywords and, where it takes a skin tone, a plus. */
export const groups: readonly string[] = [
${texts.join('\n')}
];
`,
  );
}
