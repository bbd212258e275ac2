import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import { type Media, mediaSchema } from '../media.ts';
import { type ItemMeta, itemMetaMembers } from '../product.ts';
import type { ValueDefinition } from './definition.ts';

/** One card. */
export interface ValueCard extends Node, ItemMeta {
  media: Media;
  body: string;
  link: { text: string; url: string };
}

const cardSchema = z.strictObject({
  media: mediaSchema,
  body: z.string(),
  link: z.strictObject({ text: z.string(), url: z.string() }),
  ...itemMetaMembers,
  ...extraMember,
});

/** The cards of a carousel, each with one link. */
export interface CardsValue extends Node {
  type: 'cards';
  cards: ValueCard[];
}

/** See `CardsValue`. */
export const cardsValue: ValueDefinition<'cards'> = {
  type: 'cards',
  schema: z.strictObject({ type: z.literal('cards'), cards: z.array(cardSchema), ...extraMember }),
  empty: () => ({
    type: 'cards',
    cards: [
      { media: { kind: 'image', source: 'url', url: '' }, body: '', link: { text: '', url: '' } },
    ],
  }),
};
