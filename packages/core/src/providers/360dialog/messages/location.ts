import type { Codec } from '../../../codec.ts';
import { node } from '../../../draw.ts';
import { locationMessage } from '../../../messages/location.ts';
import { placeMembers, placeSchema, readPlace } from '../../../whatsapp/place-members.ts';
import { content, contentSchema, partOf } from '../content.ts';

/** A pin with a name and an address. */
export const location: Codec<'location'> = {
  message: locationMessage,
  schema: contentSchema('location', placeSchema),
  encode: (message) => content('location', message, node(message, ...placeMembers(message))),
  decode: (pair) => ({ type: 'location', ...readPlace(partOf(pair, 'location')) }),
};
