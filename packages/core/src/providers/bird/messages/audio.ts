import { audioMessage } from '../../../messages/audio.ts';
import { singleMedia } from '../single-media.ts';

/** A sound. The API takes words with it, and has no voice notes. */
export const audio = singleMedia(audioMessage);
