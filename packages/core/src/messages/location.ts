import * as z from 'zod/mini';
import { type Place, placeMembers } from '../parts/location.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A pin on the map. */
export interface LocationMessage extends Base<'location'>, Place {}

/** See `LocationMessage`. */
export const locationMessage: MessageDefinition<'location'> = {
  type: 'location',
  group: 'basic',
  schema: z.strictObject({ ...baseMembers('location'), ...placeMembers }),
  empty: () => ({ type: 'location' }),
};

/** Example locations. */
export const locationSamples: MessageSamples<LocationMessage> = {
  minimal: { type: 'location', latitude: 33.5731, longitude: -7.5898 },
  maximal: {
    type: 'location',
    latitude: 33.6061,
    longitude: -7.6331,
    name: 'Pick-up point, Sour Jdid',
    address: '12 Boulevard des Almohades, Casablanca',
  },
};
