import type { Codec } from '../../../codec.ts';
import { node } from '../../../draw.ts';
import { isObject } from '../../../json.ts';
import { locationMessage } from '../../../messages/location.ts';
import { placeMembers, placeSchema, readPlace } from '../../../whatsapp/place-members.ts';
import { bodyOf, content, contentSchema } from '../content.ts';

/** §3: a pin with a name and an address. */
export const location: Codec<'location'> = {
  message: locationMessage,
  schema: contentSchema('location', placeSchema),
  encode: (message) => content('location', node(message, ...placeMembers(message))),
  decode(pair) {
    const body = bodyOf(pair);
    return isObject(body) ? { type: 'location', ...readPlace(body) } : undefined;
  },
};
