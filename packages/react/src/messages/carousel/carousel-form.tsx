import type { Card } from '@messagewright/core';
import { useMemo } from 'react';
import { type FreshId, RepeatField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { CardButtons, CardFields, CardsDiffer, useKind } from './card-fields.tsx';
import { fashionOf, kindOf, newCard } from './card-kind.ts';
import { CardKindField } from './card-kind-field.tsx';
import { CatalogField, MediaKindField } from './shared-fields.tsx';
import { useCardsNow, useDiffer } from './use-cards.ts';

/** Cards side by side under a text; all offer the same. */
export function CarouselForm({ path }: MessageFormProps) {
  const list = `${path}.cards`;
  const isProducts = useKind(`${list}.0`) === 'product';
  const catalog = useDiffer(list, ({ product }) => product?.catalogId);
  const mediaKind = useDiffer(list, ({ media }) => media?.kind);
  const differ = useMemo(() => ({ catalog, mediaKind }), [catalog, mediaKind]);
  const cards = useCardsNow(list);
  const create = (freshId: FreshId): Card =>
    newCard(kindOf(cards()[0]), fashionOf(cards(), freshId));
  return (
    <>
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <CardKindField path={list} />
        {isProducts && !catalog && <CatalogField path={list} />}
        {!isProducts && !mediaKind && <MediaKindField path={list} />}
      </div>
      <CardsDiffer.Provider value={differ}>
        <RepeatField path={list} item={CardFields} below={CardButtons} create={create} />
      </CardsDiffer.Provider>
    </>
  );
}
