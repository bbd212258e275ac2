import { stickerMessage } from '../../../messages/sticker.ts';
import { singleMedia } from '../single-media.ts';

/** A picture in WebP, without words. */
export const sticker = singleMedia(stickerMessage);
