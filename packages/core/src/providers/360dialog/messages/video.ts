import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { node, optionalText } from '../../../draw.ts';
import { videoMessage } from '../../../messages/video.ts';
import { defined, textAt } from '../../../read-json.ts';
import { content, contentSchema, partOf } from '../content.ts';
import { mediaMembers, mediaSchema, readMedia, unnamed } from '../media.ts';

/** A film. */
export const video: Codec<'video'> = {
  message: videoMessage,
  schema: contentSchema('video', mediaSchema({ ...unnamed, caption: z.optional(z.string()) })),
  encode: (message) =>
    content(
      'video',
      message,
      node(message, ...mediaMembers(message.at('media')), [
        'caption',
        optionalText(message.at('caption')),
      ]),
    ),
  decode(pair) {
    const part = partOf(pair, 'video');
    return defined({
      type: 'video',
      media: readMedia(part, 'video'),
      caption: textAt(part, 'caption'),
    });
  },
};
