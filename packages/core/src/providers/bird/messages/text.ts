import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, object } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { textMessage } from '../../../messages/text.ts';
import { filledObject } from '../../../optional.ts';
import { booleanAt, defined, textAt } from '../../../read-json.ts';
import { actionsSchema } from '../actions.ts';
import {
  drawTextAttachments,
  normalTextAttachments,
  readAttachments,
  textAttachments,
} from '../attachments.ts';
import { body, contentSchema, pairSchema, partOf } from '../body.ts';
import {
  birdOptions,
  buttonsMetadata,
  drawMetadata,
  metadataSchema,
  textMetadata,
} from '../options/metadata.ts';

/** The pair of a text body. */
export const textPair = pairSchema(
  'text',
  z.strictObject({
    text: z.string(),
    attachments: textAttachments,
    actions: actionsSchema,
    metadata: metadataSchema(buttonsMetadata),
  }),
);

/** Words alone. */
export const text: Codec<'text'> = {
  message: textMessage,
  schema: contentSchema(textPair),
  encode: (message) =>
    body(
      'text',
      message,
      object(
        ['text', leaf(message.at('text'))],
        ['attachments', drawTextAttachments(message.at('attachments'))],
        [
          'metadata',
          drawMetadata(textMetadata, message, [
            'whatsapp',
            filledObject(['previewUrl', leaf(message.at('linkPreview'))]),
          ]),
        ],
      ),
    ),
  decode(content) {
    const part = partOf(content, 'text');
    const metadata = own(part, 'metadata');
    return defined({
      type: 'text',
      text: textAt(part, 'text') ?? '',
      linkPreview: booleanAt(own(metadata, 'whatsapp'), 'previewUrl'),
      attachments: readAttachments(own(part, 'attachments')),
      ...birdOptions(textMetadata.read(metadata)),
    });
  },
  normal: (message) =>
    message.attachments
      ? { ...message, attachments: normalTextAttachments(message.attachments) }
      : message,
};
