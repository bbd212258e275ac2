import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf } from '../../../draw.ts';
import { textMessage } from '../../../messages/text.ts';
import { bodyOf, content, contentSchema } from '../content.ts';

/** §2: the body is the text itself. */
export const text: Codec<'text'> = {
  message: textMessage,
  schema: contentSchema('text', z.string()),
  encode: (message) => content('text', leaf(message.at('text'))),
  decode(pair) {
    const body = bodyOf(pair);
    return typeof body === 'string' ? { type: 'text', text: body } : undefined;
  },
};
