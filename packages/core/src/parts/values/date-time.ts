import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** A moment in parts. */
export interface DateTimeParts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** 1 is Monday. */
  weekday?: number | undefined;
  hour?: number | undefined;
  minute?: number | undefined;
  calendar?: string | undefined;
}

const part = z.optional(z.number());

/** A moment: the words to show, and its parts for a platform that writes it in its own way. */
export interface DateTimeValue extends Node {
  type: 'date-time';
  fallback: string;
  parts?: DateTimeParts | undefined;
}

/** See `DateTimeValue`. */
export const dateTimeValue: ValueDefinition<'date-time'> = {
  type: 'date-time',
  schema: z.strictObject({
    type: z.literal('date-time'),
    fallback: z.string(),
    parts: z.optional(
      z.strictObject({
        year: part,
        month: part,
        day: part,
        weekday: part,
        hour: part,
        minute: part,
        calendar: z.optional(z.string()),
      }),
    ),
    ...extraMember,
  }),
  empty: () => ({ type: 'date-time', fallback: '' }),
};
