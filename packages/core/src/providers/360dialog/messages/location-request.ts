import type { Codec } from '../../../codec.ts';
import { constant, object } from '../../../draw.ts';
import { locationRequestMessage } from '../../../messages/location-request.ts';
import {
  bodyMember,
  bodyOnly,
  interactive,
  interactivePart,
  interactiveSchema,
  namedAction,
  readBody,
} from '../interactive.ts';

/** A body and a fixed action, nothing else. */
export const locationRequest: Codec<'location-request'> = {
  message: locationRequestMessage,
  schema: interactiveSchema('location_request_message', bodyOnly, namedAction('send_location')),
  encode: (message) =>
    interactive(
      message,
      'location_request_message',
      [bodyMember(message.at('body'))],
      object(['name', constant('send_location')]),
    ),
  decode: (pair) => ({
    type: 'location-request',
    body: readBody(interactivePart(pair)) ?? '',
  }),
};
