import type { Codec } from '../../../codec.ts';
import { object } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { linkMessage } from '../../../messages/link.ts';
import { textAt } from '../../../read-json.ts';
import { linkMembers } from '../actions.ts';
import { interactive, interactiveContent, normalHeader, readInteractive } from '../interactive.ts';

/** Words with one action that opens a page, alone or under one picture or file. */
export const link: Codec<'link'> = {
  message: linkMessage,
  schema: interactiveContent,
  encode: (message) =>
    interactive(message, {
      header: message.at('header'),
      actions: {
        wire: 'array',
        items: [object(...linkMembers(message.at('label'), message.at('url')))],
      },
    }),
  decode(content) {
    const { actions, ...read } = readInteractive(content);
    const part = own(own(actions, 0), 'link');
    return {
      type: 'link',
      ...read,
      label: textAt(part, 'text') ?? '',
      url: textAt(part, 'url') ?? '',
    };
  },
  normal: normalHeader,
};
