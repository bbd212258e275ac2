import * as z from 'zod/mini';
import { type Attachment, attachmentSchema } from '../parts/media.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Plain text. */
export interface TextMessage extends Base<'text'> {
  text: string;
  /** Whether a link in the text shows a preview of its page. */
  linkPreview?: boolean | undefined;
  attachments?: Attachment[] | undefined;
}

/** See `TextMessage`. */
export const textMessage: MessageDefinition<'text'> = {
  type: 'text',
  group: 'basic',
  schema: z.strictObject({
    ...baseMembers('text'),
    text: z.string(),
    linkPreview: z.optional(z.boolean()),
    attachments: z.optional(z.array(attachmentSchema)),
  }),
  empty: () => ({ type: 'text', text: '' }),
};

/** Example texts. */
export const textSamples: MessageSamples<TextMessage> = {
  minimal: { type: 'text', text: 'Your order is ready.' },
  maximal: {
    type: 'text',
    text: 'Hello Salma, your order *no. 4021* is ready.\nPick it up until _Friday, 18:00_ — see https://example.com/orders/4021',
  },
  variants: [
    {
      type: 'text',
      text: 'Your parcel is on its way: https://example.com/orders/4021/track',
      linkPreview: true,
    },
    {
      type: 'text',
      text: 'The invoice and a map to our shop are attached.',
      attachments: [
        {
          kind: 'document',
          source: 'url',
          url: 'https://example.com/files/invoice-4021.pdf',
          filename: 'invoice-4021.pdf',
        },
        {
          kind: 'image',
          source: 'url',
          url: 'https://example.com/photos/map.png',
          filename: 'map.png',
          inline: true,
          contentId: 'map',
        },
      ],
      options: {
        bird: {
          subject: 'Your order 4021',
          headers: [{ key: 'X-Order', value: '4021' }],
          lineEmoji: [{ index: 0, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' }],
          telegram: { parseMode: 'MarkdownV2' },
          apple: { summaryText: 'Order 4021', appClipPreview: true, appClipRegion: 'MA' },
        },
      },
    },
  ],
};
