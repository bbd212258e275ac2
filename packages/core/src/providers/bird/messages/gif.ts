import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { object, optionalText } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { gifMessage } from '../../../messages/gif.ts';
import { defined, textAt } from '../../../read-json.ts';
import { actionsSchema, drawActions, readActions } from '../actions.ts';
import { body, contentSchema, pairSchema, partOf } from '../body.ts';
import { addressMember } from '../media.ts';
import { birdOptions, drawMetadata, gifMetadata, metadataSchema } from '../options/metadata.ts';

/** The pair of a GIF. */
export const gifPair = pairSchema(
  'gif',
  z.strictObject({
    text: z.optional(z.string()),
    mediaUrl: z.string(),
    altText: z.optional(z.string()),
    actions: actionsSchema,
    metadata: metadataSchema(gifMetadata, {}, 'open'),
  }),
);

/** A moving picture, with words and actions if wanted. */
export const gif: Codec<'gif'> = {
  message: gifMessage,
  schema: contentSchema(gifPair),
  encode(message) {
    const media = message.at('media');
    return body(
      'gif',
      message,
      object(
        ['text', optionalText(message.at('caption'))],
        addressMember(media),
        ['altText', optionalText(media.at('alt'))],
        ['actions', drawActions(message.at('buttons'))],
        ['metadata', drawMetadata(gifMetadata, message)],
      ),
    );
  },
  decode(content) {
    const part = partOf(content, 'gif');
    return defined({
      type: 'gif',
      media: defined({
        kind: 'gif',
        source: 'url',
        url: textAt(part, 'mediaUrl') ?? '',
        alt: textAt(part, 'altText'),
      }),
      caption: textAt(part, 'text'),
      buttons: readActions(own(part, 'actions')),
      ...birdOptions(gifMetadata.read(own(part, 'metadata'))),
    });
  },
};
