import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { node, optionalText } from '../../../draw.ts';
import { imageMessage } from '../../../messages/image.ts';
import { defined, textAt } from '../../../read-json.ts';
import { content, contentSchema, partOf } from '../content.ts';
import { mediaMembers, mediaSchema, readMedia, unnamed } from '../media.ts';

/** A picture. */
export const image: Codec<'image'> = {
  message: imageMessage,
  schema: contentSchema('image', mediaSchema({ ...unnamed, caption: z.optional(z.string()) })),
  encode: (message) =>
    content(
      'image',
      message,
      node(message, ...mediaMembers(message.at('media')), [
        'caption',
        optionalText(message.at('caption')),
      ]),
    ),
  decode(pair) {
    const part = partOf(pair, 'image');
    return defined({
      type: 'image',
      media: readMedia(part, 'image'),
      caption: textAt(part, 'caption'),
    });
  },
};
