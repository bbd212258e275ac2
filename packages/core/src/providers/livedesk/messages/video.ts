import { videoMessage } from '../../../messages/video.ts';
import { fileCodec } from '../file-codec.ts';

/** A film. */
export const video = fileCodec(videoMessage);
