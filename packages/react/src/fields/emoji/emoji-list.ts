import { searchable } from '../../context/plain-text.ts';

/** One emoji that can be picked. */
export interface Emoji {
  emoji: string;
  name: string;
  /** Name and keywords in plain lower-case letters, each after a space. */
  keywords: string;
  takesTone: boolean;
}

/** How many results are worth looking through. */
const MAX_RESULTS = 120;

/** The lists by language; another language gets the English names. */
const lists: Record<string, () => Promise<{ groups: readonly string[] }>> = {
  en: () => import('./dictionary/en.ts'),
  fr: () => import('./dictionary/fr.ts'),
};

/** The emoji by group, with names in a language. They come from our own bundle, never from the network. */
export async function loadEmoji(locale: string): Promise<Emoji[][]> {
  const { language } = new Intl.Locale(locale);
  const { groups } = await (lists[language] ?? lists.en ?? nothing)();
  return groups.map((group) => group.split('\n').map(readLine));
}

const nothing = async () => ({ groups: [] });

function readLine(line: string): Emoji {
  const [emoji = '', name = '', tags = '', tone] = line.split('\t');
  return { emoji, name, keywords: ` ${searchable(`${name} ${tags}`)}`, takesTone: tone === '+' };
}

/** The emoji of which every word of a query begins a name or keyword; those whose name begins with it first. */
export function searchEmoji(groups: readonly (readonly Emoji[])[], query: string): Emoji[] {
  const wanted = searchable(query).split(' ').filter(Boolean);
  const found = groups
    .flat()
    .filter(({ keywords }) => wanted.every((word) => keywords.includes(` ${word}`)));
  const isFirst = ({ keywords }: Emoji) => keywords.startsWith(` ${wanted.join(' ')}`);
  return [...found.filter(isFirst), ...found.filter((emoji) => !isFirst(emoji))].slice(
    0,
    MAX_RESULTS,
  );
}
