import * as z from 'zod/mini';
import { type Media, mediaSchema } from '../parts/media.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A small picture without a frame, shown on its own. */
export interface StickerMessage extends Base<'sticker'> {
  media: Media;
}

/** See `StickerMessage`. */
export const stickerMessage: MessageDefinition<'sticker'> = {
  type: 'sticker',
  group: 'media',
  schema: z.strictObject({ ...baseMembers('sticker'), media: mediaSchema }),
  empty: () => ({ type: 'sticker', media: { kind: 'sticker', source: 'url', url: '' } }),
};

/** Example stickers. */
export const stickerSamples: MessageSamples<StickerMessage> = {
  minimal: {
    type: 'sticker',
    media: { kind: 'sticker', source: 'url', url: 'https://example.com/stickers/thanks.webp' },
  },
  maximal: {
    type: 'sticker',
    media: {
      kind: 'sticker',
      source: 'url',
      url: 'https://example.com/stickers/on-its-way.webp',
      mime: 'image/webp',
    },
  },
  variants: [
    { type: 'sticker', media: { kind: 'sticker', source: 'id', id: '798882015472548' } },
    {
      type: 'sticker',
      media: {
        kind: 'sticker',
        source: 'url',
        url: 'https://example.com/stickers/waving.webp',
        mime: 'image/webp',
        animated: true,
      },
    },
  ],
};
