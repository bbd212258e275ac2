import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, node, optionalText } from '../../../draw.ts';
import { isObject } from '../../../json.ts';
import { locationMessage } from '../../../messages/location.ts';
import { defined, numberAt, textAt } from '../../../read-json.ts';
import { bodyOf, content, contentSchema } from '../content.ts';

const schema = z.looseObject({
  latitude: z.number(),
  longitude: z.number(),
  name: z.optional(z.string()),
  address: z.optional(z.string()),
});

/** §3: a pin with a name and an address. */
export const location: Codec<'location'> = {
  message: locationMessage,
  schema: contentSchema('location', schema),
  encode: (message) =>
    content(
      'location',
      node(
        message,
        ['latitude', leaf(message.at('latitude'))],
        ['longitude', leaf(message.at('longitude'))],
        ['name', optionalText(message.at('name'))],
        ['address', optionalText(message.at('address'))],
      ),
    ),
  decode(pair) {
    const body = bodyOf(pair);
    if (!isObject(body)) return undefined;
    return defined({
      type: 'location',
      latitude: numberAt(body, 'latitude'),
      longitude: numberAt(body, 'longitude'),
      name: textAt(body, 'name'),
      address: textAt(body, 'address'),
    });
  },
};
