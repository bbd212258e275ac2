import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import type { Cursor } from '../../../cursor.ts';
import { object, optionalText } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import { carouselMessage } from '../../../messages/carousel.ts';
import type { Card } from '../../../parts/card.ts';
import { defined, textAt } from '../../../read-json.ts';
import { drawActions, readActions } from '../actions.ts';
import { body, contentSchema, pairSchema, partOf } from '../body.ts';
import { drawItem, itemsSchema, normalItemMedia, readItem } from '../items.ts';

/** The pair of a carousel. */
export const carouselPair = pairSchema(
  'carousel',
  z.strictObject({ text: z.optional(z.string()), items: itemsSchema }),
);

/** Words over cards, each with a picture or film and one link. */
export const carousel: Codec<'carousel'> = {
  message: carouselMessage,
  schema: contentSchema(carouselPair),
  encode: (message) =>
    body(
      'carousel',
      message,
      object(
        ['text', optionalText(message.at('body'))],
        ['items', message.at('cards').each(drawCard)],
      ),
    ),
  decode(content) {
    const part = partOf(content, 'carousel');
    const items = own(part, 'items');
    return defined({
      type: 'carousel',
      body: textAt(part, 'text'),
      cards: Array.isArray(items) ? items.map(readCard) : [],
    });
  },
  normal: (message) => ({
    ...message,
    cards: message.cards.map((card) =>
      card.media ? defined({ ...card, media: normalItemMedia(card.media) }) : card,
    ),
  }),
};

function drawCard(card: Cursor<Card>) {
  return drawItem(card, {
    title: card.at('title'),
    description: card.at('body'),
    media: card.at('media'),
    actions: drawActions(card.at('buttons')),
  });
}

function readCard(item: Json): Card {
  const { title, description, media, actions } = readItem(item);
  return defined({ title, body: description, media, buttons: readActions(actions) });
}
