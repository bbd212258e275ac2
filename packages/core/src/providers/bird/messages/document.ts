import { documentMessage } from '../../../messages/document.ts';
import { singleMedia } from '../single-media.ts';

/** A file to keep, under its name. */
export const document = singleMedia(documentMessage);
