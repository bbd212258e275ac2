import * as z from 'zod/mini';
import type { Cursor } from '../cursor.ts';
import { leaf, optionalText } from '../draw.ts';
import { type Json, own } from '../json.ts';
import type { Place } from '../parts/location.ts';
import { defined, textAt } from '../read-json.ts';
import type { WireMember } from '../wire.ts';

/** The shape of a location: numbers, although WhatsApp's own pages say text (C-16). */
export const placeSchema = z.looseObject({
  latitude: z.number(),
  longitude: z.number(),
  name: z.optional(z.string()),
  address: z.optional(z.string()),
});

/** The members of a location, of a message or a template's header. */
export function placeMembers(place: Cursor<Place>): readonly WireMember[] {
  return [
    ['latitude', leaf(place.at('latitude'))],
    ['longitude', leaf(place.at('longitude'))],
    ['name', optionalText(place.at('name'))],
    ['address', optionalText(place.at('address'))],
  ];
}

/** What `placeMembers` draws, read back. Degrees written as text are numbers here (C-16). */
export function readPlace(part: Json | undefined): Place {
  return defined({
    latitude: degreesAt(part, 'latitude'),
    longitude: degreesAt(part, 'longitude'),
    name: textAt(part, 'name'),
    address: textAt(part, 'address'),
  });
}

function degreesAt(part: Json | undefined, key: string): number | undefined {
  const value = own(part, key);
  if (typeof value === 'number') return value;
  const isNumeric = typeof value === 'string' && /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(value.trim());
  return isNumeric ? Number(value) : undefined;
}
