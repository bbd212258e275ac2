import * as z from 'zod/mini';
import { type Captioned, captionedMembers } from '../parts/captioned.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A film. */
export interface VideoMessage extends Base<'video'>, Captioned {}

/** See `VideoMessage`. */
export const videoMessage: MessageDefinition<'video'> = {
  type: 'video',
  group: 'media',
  schema: z.strictObject({ ...baseMembers('video'), ...captionedMembers }),
  empty: () => ({ type: 'video', media: { kind: 'video', source: 'url', url: '' } }),
};

/** Example films. */
export const videoSamples: MessageSamples<VideoMessage> = {
  minimal: {
    type: 'video',
    media: {
      kind: 'video',
      source: 'url',
      url: 'https://example.com/films/assembly.mp4',
      mime: 'video/mp4',
    },
  },
  maximal: {
    type: 'video',
    media: {
      kind: 'video',
      source: 'url',
      url: 'https://example.com/films/lamp-assembly.mp4',
      mime: 'video/mp4',
    },
    caption: 'Put your lamp together in *two minutes*',
  },
  variants: [
    {
      type: 'video',
      media: { kind: 'video', source: 'id', id: '1534092887183001' },
      caption: 'How to change the bulb',
    },
    {
      type: 'video',
      media: {
        kind: 'video',
        source: 'file',
        file: { id: 'file_1', name: 'unpacking.mp4', size: 2_400_318 },
        mime: 'video/mp4',
      },
    },
    {
      type: 'video',
      media: {
        kind: 'video',
        source: 'url',
        url: 'https://example.com/films/loom.mp4',
        mime: 'video/mp4',
        alt: 'A woman at a loom',
      },
      caption: 'This is how your rug is made',
      options: {
        bird: {
          subject: 'How your rug is made',
          fallbackText: 'A film about our workshop',
          storyType: 'reply',
          telegram: { parseMode: 'Markdown' },
        },
      },
    },
  ],
};
