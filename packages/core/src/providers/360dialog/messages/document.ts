import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { node, optionalText } from '../../../draw.ts';
import { documentMessage } from '../../../messages/document.ts';
import { defined, textAt } from '../../../read-json.ts';
import { content, contentSchema, partOf } from '../content.ts';
import { filenameMember, mediaMembers, mediaSchema, named, readDocument } from '../media.ts';

/** A file to open or keep. */
export const document: Codec<'document'> = {
  message: documentMessage,
  schema: contentSchema('document', mediaSchema({ ...named, caption: z.optional(z.string()) })),
  encode(message) {
    const media = message.at('media');
    return content(
      'document',
      message,
      node(
        message,
        ...mediaMembers(media),
        ['caption', optionalText(message.at('caption'))],
        filenameMember(media),
      ),
    );
  },
  decode(pair) {
    const part = partOf(pair, 'document');
    return defined({
      type: 'document',
      media: readDocument(part),
      caption: textAt(part, 'caption'),
    });
  },
};
