import * as z from 'zod/mini';
import { type Button, buttonSchema } from '../parts/button.ts';
import { type Captioned, captionedMembers } from '../parts/captioned.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A moving picture that plays by itself. */
export interface GifMessage extends Base<'gif'>, Captioned {
  buttons?: Button[] | undefined;
}

/** See `GifMessage`. */
export const gifMessage: MessageDefinition<'gif'> = {
  type: 'gif',
  group: 'media',
  schema: z.strictObject({
    ...baseMembers('gif'),
    ...captionedMembers,
    buttons: z.optional(z.array(buttonSchema)),
  }),
  empty: () => ({ type: 'gif', media: { kind: 'gif', source: 'url', url: '' } }),
};

/** Example moving pictures. */
export const gifSamples: MessageSamples<GifMessage> = {
  minimal: {
    type: 'gif',
    media: { kind: 'gif', source: 'url', url: 'https://example.com/gifs/thank-you.gif' },
  },
  maximal: {
    type: 'gif',
    media: {
      kind: 'gif',
      source: 'url',
      url: 'https://example.com/gifs/folding-chair.gif',
      alt: 'A chair that folds flat',
    },
    caption: 'It folds in one move',
    buttons: [
      { type: 'reply', text: 'Show me more', id: 'chair_more' },
      { type: 'reply', text: 'Not for me', id: 'chair_no' },
    ],
  },
  variants: [
    {
      type: 'gif',
      media: { kind: 'gif', source: 'url', url: 'https://example.com/gifs/sale.gif' },
      caption: 'Only *today*',
      buttons: [
        { type: 'buy', text: 'Buy the chair', amountCents: 34_950, currency: 'MAD' },
        { type: 'link', text: 'See it', url: 'https://example.com/chairs/4021' },
        { type: 'location-request', text: 'Where shall we bring it?' },
      ],
      options: { bird: { telegram: { parseMode: 'Markdown' } } },
    },
  ],
};
