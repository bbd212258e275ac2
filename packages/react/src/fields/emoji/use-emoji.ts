import { useEffect, useState } from 'react';
import { type Emoji, loadEmoji } from './emoji-list.ts';

/** The emoji of a language: loading, there, or failed to load. */
export type EmojiState = { is: 'loading' | 'failed' } | { is: 'there'; groups: Emoji[][] };

const loaded = new Map<string, Emoji[][]>();

/** Loads the emoji of a language once; a list that failed is asked for again by the next picker. */
export function useEmoji(locale: string): EmojiState {
  const [state, setState] = useState<EmojiState>(() => stateOf(locale));
  useEffect(() => {
    let isGone = false;
    const settle = (next: EmojiState) => {
      if (!isGone) setState(next);
    };
    settle(stateOf(locale));
    if (!loaded.has(locale)) {
      loadEmoji(locale)
        .then((groups) => {
          loaded.set(locale, groups);
          settle({ is: 'there', groups });
        })
        .catch(() => settle({ is: 'failed' }));
    }
    return () => {
      isGone = true;
    };
  }, [locale]);
  return state;
}

function stateOf(locale: string): EmojiState {
  const groups = loaded.get(locale);
  return groups ? { is: 'there', groups } : { is: 'loading' };
}
