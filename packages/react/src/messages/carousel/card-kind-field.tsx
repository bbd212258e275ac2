import type { Card } from '@messagewright/core';
import { useRef } from 'react';
import { useBuilder, useStore } from '../../context/index.ts';
import { freshIds, SelectField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { cardKinds, fashionOf, kindOf, toKind } from './card-kind.ts';
import { useCardsNow } from './use-cards.ts';

/** One choice for the whole carousel of what its cards offer. Chosen back at once, nothing is lost. */
export function CardKindField({ path }: MessageFormProps) {
  const { store } = useBuilder();
  const [, change] = useValueAt<readonly Card[]>(path);
  const cards = useCardsNow(path);
  const kind = useStore(() => kindOf(cards()[0]));
  const back = useRef<{ from: readonly Card[]; to: readonly Card[] }>(undefined);

  const choose = (chosen: string) => {
    const next = cardKinds.find((each) => each === chosen);
    if (next === undefined) return;
    const from = cards();
    const before = back.current;
    const fashion = fashionOf(from, freshIds(store.get().draft.message));
    const isWayBack = before?.to === from && kindOf(before.from[0]) === next;
    change(isWayBack ? before.from : from.map((card) => toKind(card, next, fashion)));
    back.current = { from, to: cards() };
  };
  return <SelectField path={`${path}.kind`} value={kind} values={cardKinds} onChoose={choose} />;
}
