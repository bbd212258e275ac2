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
};
