import { documentMessage } from '../../../messages/document.ts';
import { fileCodec } from '../file-codec.ts';

/** A document. */
export const document = fileCodec(documentMessage);
