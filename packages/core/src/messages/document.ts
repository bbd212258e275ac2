import * as z from 'zod/mini';
import { type Captioned, captionedMembers } from '../parts/captioned.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A file to open or keep. */
export interface DocumentMessage extends Base<'document'>, Captioned {}

/** See `DocumentMessage`. */
export const documentMessage: MessageDefinition<'document'> = {
  type: 'document',
  group: 'media',
  schema: z.strictObject({ ...baseMembers('document'), ...captionedMembers }),
  empty: () => ({ type: 'document', media: { kind: 'document', source: 'url', url: '' } }),
};

/** Example documents. */
export const documentSamples: MessageSamples<DocumentMessage> = {
  minimal: {
    type: 'document',
    media: {
      kind: 'document',
      source: 'url',
      url: 'https://example.com/files/price-list.pdf',
      mime: 'application/pdf',
    },
  },
  maximal: {
    type: 'document',
    media: {
      kind: 'document',
      source: 'url',
      url: 'https://example.com/files/invoice-4021.pdf',
      mime: 'application/pdf',
      filename: 'invoice-4021.pdf',
    },
    caption: 'Your invoice for order *4021*',
  },
  variants: [
    {
      type: 'document',
      media: {
        kind: 'document',
        source: 'id',
        id: '2475881229542140',
        filename: 'warranty.pdf',
      },
      caption: 'Two years of warranty',
    },
    {
      type: 'document',
      media: {
        kind: 'document',
        source: 'file',
        file: { id: 'file_1', name: 'return-label.pdf', size: 18_770 },
        mime: 'application/pdf',
      },
      caption: 'Print this label and stick it on the box',
    },
  ],
};
