import { type Draft, expandPattern, getAt, matchesPattern, type Path } from '@messagewright/core';
import { createContext, useContext } from 'react';
import { type LimitAt, patternOf, useStore, useWords } from '../context/index.ts';
import { listName } from './path-words.ts';

type Total = NonNullable<LimitAt['total']>;

/** The limit on several lists together that a list around these has. */
export const TotalContext = createContext<Total | undefined>(undefined);

/** How much of its limits a list uses, in words. */
export interface Usage {
  /** `3 of 10 rows used`; absent where nothing limits the list. */
  shown?: string | undefined;
  /** Why nothing can be added; absent while there is room. */
  full?: string | undefined;
}

/** See `Usage`. The limit on all sections together counts before the list's own. */
export function useUsage(list: Path, limit: LimitAt, length: number, most?: number): Usage {
  const words = useWords();
  const around = useContext(TotalContext);
  const total = limit.total ?? (around && matchesPattern(list, around.of) ? around : undefined);
  const all = useStore((store) => (total ? countAll(store.get().draft, total.of) : 0));
  const max = Math.min(
    limit.items?.max ?? Number.POSITIVE_INFINITY,
    most ?? Number.POSITIVE_INFINITY,
  );
  const usages = [
    ...(total ? [{ of: total.of, count: all, max: total.max }] : []),
    ...(max === Number.POSITIVE_INFINITY ? [] : [{ of: patternOf(list), count: length, max }]),
  ];
  const say = (usage: (typeof usages)[number] | undefined) =>
    usage && words.text(`fields.lists.${listName(usage.of.split('.'))}.used`, { ...usage });
  return { shown: say(usages[0]), full: say(usages.find(({ count, max }) => count >= max)) };
}

function countAll(draft: Draft, pattern: string): number {
  return expandPattern(draft, pattern).reduce((sum, path) => {
    const items = getAt(draft, path);
    return sum + (Array.isArray(items) ? items.length : 0);
  }, 0);
}
