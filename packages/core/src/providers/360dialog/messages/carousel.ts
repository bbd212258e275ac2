import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { object } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import { carouselMessage } from '../../../messages/carousel.ts';
import { readList } from '../../../optional.ts';
import { defined } from '../../../read-json.ts';
import { drawCard, mediaCard, productCard, readCard } from '../card.ts';
import {
  actionOf,
  bodyMember,
  bodyOnly,
  interactive,
  interactivePart,
  interactiveSchema,
  readBody,
} from '../interactive.ts';

/** Every position from 0 stands on exactly one card. */
const counted = z.refine(
  (cards: unknown) => {
    if (!Array.isArray(cards)) return false;
    const positions = new Set(cards.map((card: Json) => own(card, 'card_index')));
    return cards.every((_, index) => positions.has(index));
  },
  { error: 'card_index 0, 1, 2 …' },
);

const card = z.discriminatedUnion('type', [mediaCard, productCard]);

/** Cards to swipe through: media with a link or replies, or products. */
export const carousel: Codec<'carousel'> = {
  message: carouselMessage,
  schema: interactiveSchema(
    'carousel',
    bodyOnly,
    z.looseObject({ cards: z.array(card).check(counted) }),
  ),
  encode: (message) =>
    interactive(
      message,
      'carousel',
      [bodyMember(message.at('body'))],
      object(['cards', message.at('cards').each(drawCard)]),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    return defined({
      type: 'carousel',
      body: readBody(part),
      cards: readList(own(actionOf(part), 'cards'), readCard) ?? [],
    });
  },
};
