import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** One time. */
export interface Timeslot extends Node {
  id?: string | undefined;
  /** RFC 3339. */
  start?: string | undefined;
  seconds?: number | undefined;
}

const slotSchema = z.strictObject({
  id: z.optional(z.string()),
  start: z.optional(z.string()),
  seconds: z.optional(z.number()),
  ...extraMember,
});

/** Times to choose from (Apple). */
export interface TimeslotsValue extends Node {
  type: 'timeslots';
  slots: Timeslot[];
}

/** See `TimeslotsValue`. */
export const timeslotsValue: ValueDefinition<'timeslots'> = {
  type: 'timeslots',
  schema: z.strictObject({
    type: z.literal('timeslots'),
    slots: z.array(slotSchema),
    ...extraMember,
  }),
  empty: () => ({ type: 'timeslots', slots: [{}] }),
};
