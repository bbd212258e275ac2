import { videoMessage } from '../../../messages/video.ts';
import { singleMedia } from '../single-media.ts';

/** A film; its type stands beside its address. */
export const video = singleMedia(videoMessage);
