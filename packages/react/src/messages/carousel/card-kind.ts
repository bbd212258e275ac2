import type { Card, Media } from '@messagewright/core';
import { type FreshId, newReplyButton } from '../../fields/index.ts';

/** What a card offers. All cards of a carousel offer the same, or the platform refuses them. */
export type CardKind = 'link' | 'reply' | 'product';

/** What a card offers, read from what is in it. */
export function kindOf(card: Card | undefined): CardKind {
  if (card?.product) return 'product';
  const buttons = card?.buttons ?? [];
  return buttons.length === 1 && buttons[0]?.type === 'link' ? 'link' : 'reply';
}

/** What a new card takes over from the others, so that all stay alike. */
export interface CardFashion {
  freshId: FreshId;
  catalogId: string;
  mediaKind: Media['kind'];
}

/** What the cards of a carousel have in common. */
export function fashionOf(cards: readonly Card[], freshId: FreshId): CardFashion {
  return {
    freshId,
    catalogId: cards.find(({ product }) => product)?.product?.catalogId ?? '',
    mediaKind: cards.find(({ media }) => media)?.media?.kind ?? 'image',
  };
}

const newCards: { readonly [K in CardKind]: (fashion: CardFashion) => Card } = {
  link: (fashion) => ({
    media: newMedia(fashion),
    buttons: [{ type: 'link', text: '', url: '' }],
  }),
  reply: (fashion) => ({ media: newMedia(fashion), buttons: [newReplyButton(fashion.freshId)] }),
  product: ({ catalogId }) => ({ product: { catalogId, id: '' } }),
};

function newMedia({ mediaKind }: CardFashion): Media {
  return { kind: mediaKind, source: 'url', url: '' };
}

/** The kinds in the order they are offered. */
export const cardKinds = Object.keys(newCards) as CardKind[];

/** An empty card of a kind. */
export function newCard(kind: CardKind, fashion: CardFashion): Card {
  return newCards[kind](fashion);
}

/** A card as another kind; picture, text and the label of its button stay where the kind has them. */
export function toKind(card: Card, kind: CardKind, fashion: CardFashion): Card {
  const { extra, product, buttons, ...content } = card;
  const fresh = newCard(kind, fashion);
  const kept = { ...(extra && { extra }) };
  if (fresh.product) return { ...kept, product: product ?? fresh.product };
  return { ...kept, ...fresh, ...content, ...withLabel(fresh, buttons) };
}

function withLabel({ buttons = [] }: Card, before: Card['buttons']): Pick<Card, 'buttons'> {
  const label = before?.find((button) => 'text' in button && button.text !== undefined);
  const text = label && 'text' in label ? (label.text ?? '') : '';
  return {
    buttons: buttons.map((button) => (button.type === 'custom' ? button : { ...button, text })),
  };
}
