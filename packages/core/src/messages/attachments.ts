import * as z from 'zod/mini';
import { type Button, buttonSchema } from '../parts/button.ts';
import { type Media, mediaSchema } from '../parts/media.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Several files with one text. Canonical for none or at least two: one file is a type of its own. */
export interface AttachmentsMessage extends Base<'attachments'> {
  items: Media[];
  caption?: string | undefined;
  buttons?: Button[] | undefined;
}

/** See `AttachmentsMessage`. */
export const attachmentsMessage: MessageDefinition<'attachments'> = {
  type: 'attachments',
  group: 'media',
  schema: z.strictObject({
    ...baseMembers('attachments'),
    items: z.array(mediaSchema),
    caption: z.optional(z.string()),
    buttons: z.optional(z.array(buttonSchema)),
  }),
  empty: () => ({ type: 'attachments', items: [] }),
};

/** Example messages with several files. */
export const attachmentsSamples: MessageSamples<AttachmentsMessage> = {
  minimal: {
    type: 'attachments',
    items: [
      { kind: 'image', source: 'url', url: 'https://example.com/photos/rug-front.jpg' },
      { kind: 'image', source: 'url', url: 'https://example.com/photos/rug-back.jpg' },
    ],
  },
  maximal: {
    type: 'attachments',
    items: [
      {
        kind: 'document',
        source: 'url',
        url: 'https://example.com/files/contract.pdf',
        mime: 'application/pdf',
        filename: 'contract.pdf',
      },
      {
        kind: 'document',
        source: 'url',
        url: 'https://example.com/files/terms.pdf',
        mime: 'application/pdf',
        filename: 'terms.pdf',
      },
    ],
    caption: 'The contract and our terms. Please read both *before Friday*.',
  },
  variants: [
    {
      type: 'attachments',
      items: [
        {
          kind: 'image',
          source: 'file',
          file: { id: 'file_1', name: 'damage-1.jpg', size: 310_022 },
          mime: 'image/jpeg',
        },
        {
          kind: 'document',
          source: 'file',
          file: { id: 'file_2', name: 'report.pdf', size: 52_008 },
          mime: 'application/pdf',
        },
      ],
      caption: 'What our driver noted',
    },
    {
      type: 'attachments',
      items: [
        {
          kind: 'image',
          source: 'url',
          url: 'https://example.com/photos/rug-red.jpg',
          alt: 'The red rug',
        },
        {
          kind: 'image',
          source: 'url',
          url: 'https://example.com/photos/rug-blue.jpg',
          alt: 'The blue rug',
        },
      ],
      caption: 'Red or blue?',
      buttons: [
        { type: 'reply', text: 'Red', id: 'rug_red' },
        { type: 'reply', text: 'Blue', id: 'rug_blue' },
      ],
    },
  ],
};
