import * as z from 'zod/mini';
import { type Card, cardSchema } from '../parts/card.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Cards side by side that the recipient swipes through. */
export interface CarouselMessage extends Base<'carousel'> {
  body?: string | undefined;
  cards: Card[];
}

/** See `CarouselMessage`. */
export const carouselMessage: MessageDefinition<'carousel'> = {
  type: 'carousel',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('carousel'),
    body: z.optional(z.string()),
    cards: z.array(cardSchema),
  }),
  empty: () => ({ type: 'carousel', body: '', cards: [emptyCard(), emptyCard()] }),
};

function emptyCard(): Card {
  return {
    media: { kind: 'image', source: 'url', url: '' },
    buttons: [{ type: 'link', text: '', url: '' }],
  };
}

/** Example carousels. */
export const carouselSamples: MessageSamples<CarouselMessage> = {
  minimal: {
    type: 'carousel',
    body: 'Two rooms are free on your dates.',
    cards: [
      {
        media: { kind: 'image', source: 'url', url: 'https://example.com/rooms/garden.jpg' },
        buttons: [{ type: 'link', text: 'Book', url: 'https://example.com/rooms/garden' }],
      },
      {
        media: { kind: 'image', source: 'url', url: 'https://example.com/rooms/roof.jpg' },
        buttons: [{ type: 'link', text: 'Book', url: 'https://example.com/rooms/roof' }],
      },
    ],
  },
  maximal: {
    type: 'carousel',
    body: 'Three rugs that *match your sofa*:',
    cards: [
      {
        body: '*Blue*, 200 × 300\nWool, woven by hand',
        media: { kind: 'image', source: 'url', url: 'https://example.com/rugs/blue.jpg' },
        buttons: [{ type: 'link', text: 'See it', url: 'https://example.com/rugs/blue' }],
      },
      {
        body: '*Ochre*, 160 × 230\nWool and cotton',
        media: { kind: 'image', source: 'url', url: 'https://example.com/rugs/ochre.jpg' },
        buttons: [{ type: 'link', text: 'See it', url: 'https://example.com/rugs/ochre' }],
      },
      {
        body: '*Sand*, 200 × 200\nCotton, can be washed',
        media: { kind: 'image', source: 'url', url: 'https://example.com/rugs/sand.jpg' },
        buttons: [{ type: 'link', text: 'See it', url: 'https://example.com/rugs/sand' }],
      },
    ],
  },
  variants: [
    {
      type: 'carousel',
      body: 'Which colour shall we put aside?',
      cards: [
        {
          body: 'Blue',
          media: { kind: 'image', source: 'id', id: '1166846181421424' },
          buttons: [{ type: 'reply', text: 'Keep the blue', id: 'keep_blue' }],
        },
        {
          body: 'Ochre',
          media: { kind: 'image', source: 'id', id: '1166846181421425' },
          buttons: [{ type: 'reply', text: 'Keep the ochre', id: 'keep_ochre' }],
        },
      ],
    },
    {
      type: 'carousel',
      body: 'Straight from our catalog:',
      cards: [
        { product: { catalogId: '305117004021', id: 'rug-blue-200' } },
        { product: { catalogId: '305117004021', id: 'rug-ochre-160' } },
      ],
    },
    {
      type: 'carousel',
      body: 'Our workshops this month:',
      cards: [
        {
          title: 'Weaving',
          body: 'Saturday at 10:00',
          media: {
            kind: 'image',
            source: 'url',
            url: 'https://example.com/workshops/weaving.jpg',
            alt: 'A loom with blue threads',
          },
          buttons: [{ type: 'link', text: 'Join', url: 'https://example.com/workshops/weaving' }],
        },
        {
          title: 'Pottery',
          body: 'Sunday at 15:00',
          media: {
            kind: 'image',
            source: 'url',
            url: 'https://example.com/workshops/pottery.jpg',
            alt: 'Hands on a wheel',
          },
          buttons: [{ type: 'link', text: 'Join', url: 'https://example.com/workshops/pottery' }],
        },
      ],
    },
  ],
};
