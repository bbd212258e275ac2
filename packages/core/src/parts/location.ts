import * as z from 'zod/mini';

/** A point on the map, in degrees (WGS 84), with what it is called. */
export interface Place {
  latitude?: number | undefined;
  longitude?: number | undefined;
  name?: string | undefined;
  address?: string | undefined;
}

/** The members of `Place`, for the shape of what holds one. */
export const placeMembers = {
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
  name: z.optional(z.string()),
  address: z.optional(z.string()),
};
