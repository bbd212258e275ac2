import type { Limit, When } from './limit.ts';
import type { Measure } from './measure.ts';

/** One row of a table: its id, whom it governs, where, how severe, what it measures, and when. */
export function row(
  id: string,
  types: Limit['types'],
  at: string,
  severity: Limit['severity'],
  measure: Measure,
  when?: When,
): Limit {
  return { id, types, at, ...(when && { when }), severity, ...measure };
}

/** Says when a place's tag has one of the values. */
export function when(at: string, ...is: readonly unknown[]): When {
  return { at, is };
}
