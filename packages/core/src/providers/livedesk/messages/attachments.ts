import type { Codec } from '../../../codec.ts';
import { attachmentsMessage } from '../../../messages/attachments.ts';
import { drawFiles, filesSchema, normalMedia, readFiles } from '../files.ts';

/** Several files with one text. */
export const attachments: Codec<'attachments'> = {
  message: attachmentsMessage,
  schema: filesSchema,
  encode: drawFiles,
  decode: (written) => ({ type: 'attachments', ...readFiles(written) }),
  normal: (message) => ({ ...message, items: message.items.map(normalMedia) }),
};
