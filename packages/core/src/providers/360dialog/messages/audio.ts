import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, node } from '../../../draw.ts';
import { audioMessage } from '../../../messages/audio.ts';
import { booleanAt, defined } from '../../../read-json.ts';
import { none } from '../../../shapes.ts';
import { content, contentSchema, partOf } from '../content.ts';
import { mediaMembers, mediaSchema, readMedia, unnamed } from '../media.ts';

/** A sound or a voice note; neither has a caption. */
export const audio: Codec<'audio'> = {
  message: audioMessage,
  schema: contentSchema(
    'audio',
    mediaSchema({ ...unnamed, caption: none, voice: z.optional(z.boolean()) }),
  ),
  encode: (message) =>
    content(
      'audio',
      message,
      node(message, ...mediaMembers(message.at('media')), ['voice', leaf(message.at('voice'))]),
    ),
  decode(pair) {
    const part = partOf(pair, 'audio');
    return defined({
      type: 'audio',
      media: readMedia(part, 'audio'),
      voice: booleanAt(part, 'voice'),
    });
  },
};
