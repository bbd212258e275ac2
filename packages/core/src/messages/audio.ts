import * as z from 'zod/mini';
import { type Captioned, captionedMembers } from '../parts/captioned.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A sound, or a note spoken by somebody. */
export interface AudioMessage extends Base<'audio'>, Captioned {
  /** Whether it shows as a note that somebody spoke. */
  voice?: boolean | undefined;
}

/** See `AudioMessage`. */
export const audioMessage: MessageDefinition<'audio'> = {
  type: 'audio',
  group: 'media',
  schema: z.strictObject({
    ...baseMembers('audio'),
    ...captionedMembers,
    voice: z.optional(z.boolean()),
  }),
  empty: () => ({ type: 'audio', media: { kind: 'audio', source: 'url', url: '' } }),
};

/** Example sounds. */
export const audioSamples: MessageSamples<AudioMessage> = {
  minimal: {
    type: 'audio',
    media: {
      kind: 'audio',
      source: 'url',
      url: 'https://example.com/sounds/opening-hours.mp3',
      mime: 'audio/mpeg',
    },
  },
  maximal: {
    type: 'audio',
    media: {
      kind: 'audio',
      source: 'url',
      url: 'https://example.com/sounds/directions.ogg',
      mime: 'audio/ogg',
    },
    voice: true,
  },
  variants: [
    { type: 'audio', media: { kind: 'audio', source: 'id', id: '1037543291543636' } },
    {
      type: 'audio',
      media: {
        kind: 'audio',
        source: 'file',
        file: { id: 'file_1', name: 'answer.m4a', size: 91_420 },
        mime: 'audio/mp4',
      },
      caption: 'Our technician explains it here',
    },
  ],
};
