import * as z from 'zod/mini';
import { type Captioned, captionedMembers } from '../parts/captioned.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A picture. */
export interface ImageMessage extends Base<'image'>, Captioned {}

/** See `ImageMessage`. */
export const imageMessage: MessageDefinition<'image'> = {
  type: 'image',
  group: 'media',
  schema: z.strictObject({ ...baseMembers('image'), ...captionedMembers }),
  empty: () => ({ type: 'image', media: { kind: 'image', source: 'url', url: '' } }),
};

/** Example pictures. */
export const imageSamples: MessageSamples<ImageMessage> = {
  minimal: {
    type: 'image',
    media: { kind: 'image', source: 'url', url: 'https://example.com/photos/blue-tea-set.jpg' },
  },
  maximal: {
    type: 'image',
    media: { kind: 'image', source: 'url', url: 'https://example.com/photos/parcel-4021.jpg' },
    caption: 'Your parcel *4021*, packed this morning.\nIt leaves our shop at noon.',
  },
  variants: [
    {
      type: 'image',
      media: { kind: 'image', source: 'id', id: '1166846181421424' },
      caption: 'The blue set that you asked about',
    },
    {
      type: 'image',
      media: {
        kind: 'image',
        source: 'file',
        file: { id: 'file_1', name: 'size-chart.png', size: 48_213 },
        mime: 'image/png',
      },
      caption: 'Sizes in centimetres',
    },
    {
      type: 'image',
      media: {
        kind: 'image',
        source: 'url',
        url: 'https://example.com/photos/shop-front.jpg',
        alt: 'A shop with a green door',
      },
      caption: 'This is where you find us',
      options: {
        bird: {
          subject: 'The way to our shop',
          fallbackText: 'A picture of our shop',
          storyType: 'reply',
          telegram: { parseMode: 'Markdown' },
        },
      },
    },
  ],
};
