import type { Codec } from '../../../codec.ts';
import type { Cursor } from '../../../cursor.ts';
import { computed, leaf, node, object } from '../../../draw.ts';
import { isObject, own } from '../../../json.ts';
import { templateMessage } from '../../../messages/template.ts';
import { defined, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import { content, contentSchema, partOf } from '../content.ts';
import { drawComponents, readComponents } from '../template/component.ts';
import { templateSchema } from '../template/schema.ts';

/** An approved template with its values. The language has no `policy` (C-29). */
export const template: Codec<'template'> = {
  message: templateMessage,
  schema: contentSchema('template', templateSchema),
  encode: (message) => {
    const components = message.at('components');
    return content(
      'template',
      message,
      node(
        message,
        ['name', leaf(message.at('name'))],
        ['language', drawLanguage(message.at('language'))],
        [
          'components',
          components.value.length > 0
            ? drawComponents(components)
            : computed(components, undefined),
        ],
      ),
    );
  },
  decode(pair) {
    const part = partOf(pair, 'template');
    if (!isObject(part)) return undefined;
    return defined({
      type: 'template',
      name: textAt(part, 'name'),
      language: textAt(own(part, 'language'), 'code'),
      components: readComponents(own(part, 'components')),
    });
  },
};

function drawLanguage(language: Cursor<string | undefined>): Wire {
  const code = leaf(language);
  return language.value === undefined ? code : object(['code', code]);
}
