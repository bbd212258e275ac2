import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { node, object, optionalText } from '../../../draw.ts';
import { isObject, own } from '../../../json.ts';
import { templateMessage } from '../../../messages/template.ts';
import type { TemplateComponent } from '../../../parts/template-component.ts';
import { defined, textAt } from '../../../read-json.ts';
import { birdOptions, drawOptions, templateOptions } from '../options/metadata.ts';
import { parameterMembers, readComponents } from '../template/parameters.ts';
import { templateSchema } from '../template/schema.ts';

/** An approved template with its values, which find their places by key. */
export const template: Codec<'template'> = {
  message: templateMessage,
  schema: z.looseObject({ template: templateSchema }),
  encode: (message) =>
    object([
      'template',
      node(
        message,
        ['name', optionalText(message.at('name'))],
        ['projectId', optionalText(message.at('projectId'))],
        ['version', optionalText(message.at('version'))],
        ['locale', optionalText(message.at('language'))],
        ...parameterMembers(message.at('components')),
        ...drawOptions(templateOptions, message),
      ),
    ]),
  // A part that nothing is written of and that says nothing has no place in what decoding gives back.
  normal: (message) => ({
    ...message,
    components: message.components.filter(
      (component) => isWritten(component) || !saysNothing(component),
    ),
  }),
  decode(content) {
    const part = own(content, 'template');
    if (!isObject(part)) return undefined;
    return defined({
      type: 'template',
      name: textAt(part, 'name'),
      projectId: textAt(part, 'projectId'),
      version: textAt(part, 'version'),
      language: textAt(part, 'locale'),
      components: readComponents(part),
      ...birdOptions(templateOptions.read(part)),
    });
  },
};

function isWritten(component: TemplateComponent): boolean {
  return component.slot === 'keyed' && component.parameters !== undefined;
}

/** Nothing but tags and empty texts, however deep. */
function saysNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined || value === '';
  return Object.entries(value).every(([key, member]) => key === 'slot' || saysNothing(member));
}
