import type * as z from 'zod/mini';
import type { ParameterValue } from './values.ts';

/** The value of one type. */
export type ValueOf<T extends ParameterValue['type']> = Extract<ParameterValue, { type: T }>;

/** What core knows of a type of parameter value, for every provider alike. */
export interface ValueDefinition<T extends ParameterValue['type'] = ParameterValue['type']> {
  type: T;
  /** The shape: JSON types only, as for messages. */
  schema: z.ZodMiniType<ValueOf<T>>;
  /** A value with nothing filled in but what a form needs to start. */
  empty(): ValueOf<T>;
}
