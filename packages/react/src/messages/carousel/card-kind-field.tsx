import type { Card } from '@messagewright/core';
import { useRef } from 'react';
import { useBuilder, useLimitAt, useStore } from '../../context/index.ts';
import { freshIds, SelectField, useCarries, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { type CardKind, cardKinds, fashionOf, kindOf, toKind } from './card-kind.ts';
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
  const offered = useOffered(path);
  if (offered.length === 1 && offered[0] === kind) return null;
  const values = cardKinds.filter((each) => each === kind || offered.includes(each));
  return <SelectField path={`${path}.kind`} value={kind} values={values} onChoose={choose} />;
}

/** The kinds that the provider takes. */
function useOffered(path: string): readonly CardKind[] {
  const buttons = useLimitAt(`${path}.0.buttons.0.type`).values;
  const takesProducts = useCarries(`${path}.0`, 'product', product);
  return cardKinds.filter((kind) =>
    kind === 'product' ? takesProducts : (buttons?.includes(kind) ?? true),
  );
}

const product = { product: { catalogId: 'x', id: 'x' } };
