import type { Card, Media } from '@messagewright/core';
import { useStore } from '../../context/index.ts';
import { SelectField, TextField, useField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { useCardsNow } from './use-cards.ts';

/** What a medium on a card may be. */
export const mediaKinds = ['image', 'video'] as const satisfies Media['kind'][];

/** What the media on all cards are: the platform wants one kind. */
export function MediaKindField({ path }: MessageFormProps) {
  const [, changeCards] = useValueAt<readonly Card[]>(path);
  const cards = useCardsNow(path);
  const shown = useStore(() => cards().find(({ media }) => media)?.media?.kind ?? 'image');
  const choose = (chosen: string) => {
    const kind = mediaKinds.find((each) => each === chosen);
    if (kind === undefined) return;
    changeCards(
      cards().map((card) => (card.media ? { ...card, media: ofKind(card.media) } : card)),
    );

    /** Another kind of the same address; what was known of its bytes says nothing any more. */
    function ofKind({ mime: _mime, filename: _filename, ...media }: Media): Media {
      return { ...media, kind: kind ?? media.kind };
    }
  };
  return (
    <SelectField
      path={`${path}.mediaKind`}
      value={shown}
      values={[...new Set([...mediaKinds, shown])]}
      wordsAt="preview.media"
      onChoose={choose}
    />
  );
}

/** The catalogue that the products of all cards stand in: the platform wants one. */
export function CatalogField({ path }: MessageFormProps) {
  const [, changeCards] = useValueAt<readonly Card[]>(path);
  const cards = useCardsNow(path);
  const { label } = useField(`${path}.catalogId`);
  const change = (catalogId: string) =>
    changeCards(
      cards().map((card) =>
        card.product ? { ...card, product: { ...card.product, catalogId } } : card,
      ),
    );
  return (
    <TextField
      path={`${path}.0.product.catalogId`}
      words={{ label, fullLabel: label }}
      change={change}
    />
  );
}
