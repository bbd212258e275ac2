import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import { type Place, placeMembers } from '../location.ts';
import type { ValueDefinition } from './definition.ts';

/** A point on the map. */
export interface LocationValue extends Node, Place {
  type: 'location';
}

/** See `LocationValue`. */
export const locationValue: ValueDefinition<'location'> = {
  type: 'location',
  schema: z.strictObject({ type: z.literal('location'), ...placeMembers, ...extraMember }),
  empty: () => ({ type: 'location' }),
};
