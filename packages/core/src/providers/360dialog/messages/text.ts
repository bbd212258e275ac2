import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, node } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { textMessage } from '../../../messages/text.ts';
import { defined, textAt } from '../../../read-json.ts';
import { content, contentSchema, partOf } from '../content.ts';

const schema = z.looseObject({ body: z.string(), preview_url: z.optional(z.boolean()) });

/** A text, with or without a preview of its first link. */
export const text: Codec<'text'> = {
  message: textMessage,
  schema: contentSchema('text', schema),
  encode: (message) =>
    content(
      'text',
      message,
      node(
        message,
        ['preview_url', leaf(message.at('linkPreview'))],
        ['body', leaf(message.at('text'))],
      ),
    ),
  decode(pair) {
    const part = partOf(pair, 'text');
    const preview = own(part, 'preview_url');
    return defined({
      type: 'text',
      text: textAt(part, 'body') ?? '',
      linkPreview: typeof preview === 'boolean' ? preview : undefined,
    });
  },
};
