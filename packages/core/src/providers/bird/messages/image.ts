import { imageMessage } from '../../../messages/image.ts';
import { singleMedia } from '../single-media.ts';

/** A picture with words under it. */
export const image = singleMedia(imageMessage);
