import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, leaf, node, optionalText } from '../../../draw.ts';
import { isObject, own } from '../../../json.ts';
import { templateMessage } from '../../../messages/template.ts';
import { defined, textAt } from '../../../read-json.ts';
import { content, contentSchema } from '../content.ts';
import { componentMembers, normalComponents, readComponents } from '../template/components.ts';
import { templateSchema } from '../template/schema.ts';

/** An approved template of WhatsApp; `content` is what the agents see of it. */
export const template: Codec<'template'> = {
  message: templateMessage,
  schema: contentSchema({
    content: z.string(),
    message_type: z.literal('outgoing'),
    template_params: templateSchema,
  }),
  encode: (message) =>
    content(
      ['content', leaf(message.at('preview'))],
      ['message_type', constant('outgoing')],
      [
        'template_params',
        node(
          message,
          ['name', leaf(message.at('name'))],
          ['namespace', optionalText(message.at('namespace'))],
          ['language', leaf(message.at('language'))],
          ['category', optionalText(message.at('category'))],
          ...componentMembers(message.at('components')),
        ),
      ],
    ),
  decode(written) {
    const part = own(written, 'template_params');
    if (!isObject(part)) return undefined;
    return defined({
      type: 'template',
      name: textAt(part, 'name'),
      language: textAt(part, 'language'),
      namespace: textAt(part, 'namespace'),
      category: textAt(part, 'category'),
      preview: textAt(written, 'content'),
      components: readComponents(part),
    });
  },
  normal: (message) => ({ ...message, components: normalComponents(message.components) }),
};
