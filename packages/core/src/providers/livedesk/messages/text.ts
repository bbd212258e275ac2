import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf } from '../../../draw.ts';
import { textMessage } from '../../../messages/text.ts';
import { textAt } from '../../../read-json.ts';
import { content, contentSchema } from '../content.ts';

/** A text: the content itself. */
export const text: Codec<'text'> = {
  message: textMessage,
  schema: contentSchema({ content: z.string() }),
  encode: (message) => content(['content', leaf(message.at('text'))]),
  decode(written) {
    const said = textAt(written, 'content');
    return said === undefined ? undefined : { type: 'text', text: said };
  },
};
