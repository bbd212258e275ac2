import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { object, optionalText } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { htmlMessage } from '../../../messages/html.ts';
import { defined, textAt } from '../../../read-json.ts';
import { someOf } from '../../../shapes.ts';
import { actionsSchema, drawActions, readActions } from '../actions.ts';
import {
  drawHtmlAttachments,
  htmlAttachments,
  normalHtmlAttachments,
  readAttachments,
} from '../attachments.ts';
import { body, bodySchema, partOf } from '../body.ts';
import { birdOptions, drawMetadata, htmlMetadata, metadataSchema } from '../options/metadata.ts';

/** An e-mail: HTML, the same as plain text, or both. */
export const html: Codec<'html'> = {
  message: htmlMessage,
  schema: bodySchema(
    'html',
    z
      .strictObject({
        text: z.optional(z.string()),
        html: z.optional(z.string()),
        attachments: htmlAttachments,
        actions: actionsSchema,
        metadata: metadataSchema(htmlMetadata),
      })
      .check(someOf('text', 'html')),
  ),
  encode: (message) =>
    body(
      'html',
      message,
      object(
        ['text', optionalText(message.at('text'))],
        ['html', optionalText(message.at('html'))],
        ['attachments', drawHtmlAttachments(message.at('attachments'))],
        ['actions', drawActions(message.at('buttons'))],
        ['metadata', drawMetadata(htmlMetadata, message)],
      ),
    ),
  decode(content) {
    const part = partOf(content, 'html');
    return defined({
      type: 'html',
      html: textAt(part, 'html'),
      text: textAt(part, 'text'),
      attachments: readAttachments(own(part, 'attachments')),
      buttons: readActions(own(part, 'actions')),
      ...birdOptions(htmlMetadata.read(own(part, 'metadata'))),
    });
  },
  normal: (message) =>
    message.attachments
      ? { ...message, attachments: normalHtmlAttachments(message.attachments) }
      : message,
};
