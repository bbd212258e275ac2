import type { Codec } from '../../../codec.ts';
import { constant, object, optionalText } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { locationRequestMessage } from '../../../messages/location-request.ts';
import { filledObject } from '../../../optional.ts';
import { defined, textAt } from '../../../read-json.ts';
import { interactive, interactiveContent, readInteractive } from '../interactive.ts';

/** Words with one action that asks where the recipient is. */
export const locationRequest: Codec<'location-request'> = {
  message: locationRequestMessage,
  schema: interactiveContent,
  encode: (message) =>
    interactive(message, {
      actions: {
        wire: 'array',
        items: [
          object(
            ['type', constant('locationRequest')],
            ['locationRequest', filledObject(['text', optionalText(message.at('label'))])],
          ),
        ],
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
