import type { Codec } from '../../../codec.ts';
import { object } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { locationRequestMessage } from '../../../messages/location-request.ts';
import { defined, textAt } from '../../../read-json.ts';
import { locationRequestMembers } from '../actions.ts';
import { interactive, interactiveContent, readInteractive } from '../interactive.ts';

/** Words with one action that asks where the recipient is. */
export const locationRequest: Codec<'location-request'> = {
  message: locationRequestMessage,
  schema: interactiveContent,
  encode: (message) =>
    interactive(message, {
      actions: {
        wire: 'array',
        items: [object(...locationRequestMembers(message.at('label')))],
      },
    }),
  decode(content) {
    const { actions, body, options } = readInteractive(content);
    return defined({
      type: 'location-request',
      body: body ?? '',
      label: textAt(own(own(actions, 0), 'locationRequest'), 'text'),
      options,
    });
  },
};
