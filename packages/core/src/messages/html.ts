import * as z from 'zod/mini';
import { type Button, buttonSchema } from '../parts/button.ts';
import { type Attachment, attachmentSchema } from '../parts/media.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** An e-mail: HTML, the same as plain text, and files. */
export interface HtmlMessage extends Base<'html'> {
  html?: string | undefined;
  text?: string | undefined;
  attachments?: Attachment[] | undefined;
  buttons?: Button[] | undefined;
}

/** See `HtmlMessage`. */
export const htmlMessage: MessageDefinition<'html'> = {
  type: 'html',
  group: 'advanced',
  schema: z.strictObject({
    ...baseMembers('html'),
    html: z.optional(z.string()),
    text: z.optional(z.string()),
    attachments: z.optional(z.array(attachmentSchema)),
    buttons: z.optional(z.array(buttonSchema)),
  }),
  empty: () => ({ type: 'html', html: '' }),
};

/** Example e-mails. */
export const htmlSamples: MessageSamples<HtmlMessage> = {
  minimal: { type: 'html', html: '<p>Your order <strong>4021</strong> is ready.</p>' },
  maximal: {
    type: 'html',
    html: '<p>Hello Salma,</p><p>your invoice is attached.</p><img src="cid:signature" alt="">',
    text: 'Hello Salma,\nyour invoice is attached.',
    attachments: [
      {
        kind: 'document',
        source: 'url',
        url: 'https://example.com/files/invoice-4021.pdf',
        filename: 'invoice-4021.pdf',
      },
      {
        kind: 'image',
        source: 'inline',
        base64: 'R0lGODlhAQABAAAAACw=',
        mime: 'image/gif',
        filename: 'signature.gif',
        inline: true,
        contentId: 'signature',
      },
    ],
    buttons: [{ type: 'link', text: 'Pay now', url: 'https://example.com/pay/4021' }],
  },
  variants: [
    { type: 'html', text: 'Your order 4021 is ready.' },
    {
      type: 'html',
      html: '<p>Your order <strong>4021</strong> is ready.</p>',
      options: {
        bird: {
          subject: 'Your order is ready',
          emailFrom: { username: 'orders', displayName: 'Atlas rugs' },
          headers: [{ key: 'X-Order', value: '4021' }],
          initialOpenTracking: false,
          clickTracking: true,
          openTracking: true,
        },
      },
    },
  ],
};
