import { imageMessage } from '../../../messages/image.ts';
import { fileCodec } from '../file-codec.ts';

/** A picture. */
export const image = fileCodec(imageMessage);
