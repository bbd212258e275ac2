import { type Card, getAt, parsePathKey } from '@messagewright/core';
import { useState } from 'react';
import { useBuilder, useStore } from '../../context/index.ts';

const none: readonly Card[] = [];

/** Reads the cards at a place as they are now, without rendering when they change. */
export function useCardsNow(path: string): () => readonly Card[] {
  const { store } = useBuilder();
  return () => (getAt(store.get().draft, parsePathKey(path)) as Card[] | undefined) ?? none;
}

/**
 * Whether imported cards differ in what all should have in common. Stays so once it was, or the
 * fields would be gone while somebody makes the cards alike.
 */
export function useDiffer(path: string, read: (card: Card) => string | undefined): boolean {
  const cards = useCardsNow(path);
  const differ = useStore(() => new Set(cards().flatMap((card) => read(card) ?? [])).size > 1);
  const [differed, setDiffered] = useState(differ);
  if (differ && !differed) setDiffered(true);
  return differed;
}
