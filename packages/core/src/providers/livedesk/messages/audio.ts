import { audioMessage } from '../../../messages/audio.ts';
import { fileCodec } from '../file-codec.ts';

/** A sound. */
export const audio = fileCodec(audioMessage);
