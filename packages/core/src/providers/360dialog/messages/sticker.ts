import type { Codec } from '../../../codec.ts';
import { node } from '../../../draw.ts';
import { stickerMessage } from '../../../messages/sticker.ts';
import { none } from '../../../shapes.ts';
import { content, contentSchema, partOf } from '../content.ts';
import { mediaMembers, mediaSchema, readMedia, unnamed } from '../media.ts';

/** A picture without a frame, and without a caption. */
export const sticker: Codec<'sticker'> = {
  message: stickerMessage,
  schema: contentSchema('sticker', mediaSchema({ ...unnamed, caption: none })),
  encode: (message) =>
    content('sticker', message, node(message, ...mediaMembers(message.at('media')))),
  decode: (pair) => ({ type: 'sticker', media: readMedia(partOf(pair, 'sticker'), 'sticker') }),
};
