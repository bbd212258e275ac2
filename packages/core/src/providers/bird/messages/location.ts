import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, object, optionalText } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { locationMessage } from '../../../messages/location.ts';
import { filledObject } from '../../../optional.ts';
import { defined, numberAt, textAt } from '../../../read-json.ts';
import { body, contentSchema, pairSchema, partOf } from '../body.ts';

/** The pair of a location. */
export const locationPair = pairSchema(
  'location',
  z.strictObject({
    coordinates: z.strictObject({
      latitude: z.optional(z.number()),
      longitude: z.optional(z.number()),
    }),
    location: z.optional(
      z.strictObject({ address: z.optional(z.string()), label: z.optional(z.string()) }),
    ),
  }),
);

/** A pin with a label and an address. */
export const location: Codec<'location'> = {
  message: locationMessage,
  schema: contentSchema(locationPair),
  encode: (message) =>
    body(
      'location',
      message,
      object(
        [
          'coordinates',
          object(
            ['latitude', leaf(message.at('latitude'))],
            ['longitude', leaf(message.at('longitude'))],
          ),
        ],
        [
          'location',
          filledObject(
            ['address', optionalText(message.at('address'))],
            ['label', optionalText(message.at('name'))],
          ),
        ],
      ),
    ),
  decode(content) {
    const part = partOf(content, 'location');
    const coordinates = own(part, 'coordinates');
    const place = own(part, 'location');
    return defined({
      type: 'location',
      latitude: numberAt(coordinates, 'latitude'),
      longitude: numberAt(coordinates, 'longitude'),
      name: textAt(place, 'label'),
      address: textAt(place, 'address'),
    });
  },
};
