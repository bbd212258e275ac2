import { env } from 'node:process';
import * as fc from 'fast-check';
import { expect } from 'vitest';

/** How many milliseconds one property may take in an ordinary test run. */
const budget = 3000;

const wanted = Number(env.FUZZ_RUNS);
const runs = Number.isInteger(wanted) && wanted > 0 ? wanted : undefined;

/** Where the random values start. `FUZZ_SEED` repeats a run. */
export const seed = Number.parseInt(env.FUZZ_SEED ?? '', 10) || Date.now() % 2 ** 31;

/** Longer than any budget, in milliseconds. */
export const patience = runs === undefined ? 60_000 : 3_600_000;

/**
 * Tries a property on random values: as many as fit into a budget of time, or as many as `FUZZ_RUNS`
 * says. Returns how many there were; a failure names the seed and the smallest value that fails.
 */
export function fuzz<T>(values: fc.Arbitrary<T>, holds: (value: T) => void): number {
  const result = fc.check(fc.property(values, holds), {
    seed,
    numRuns: runs ?? 1_000_000,
    ...(runs === undefined && { interruptAfterTimeLimit: budget, markInterruptAsFailure: false }),
  });
  if (result.failed) throw new Error(fc.defaultReportMessage(result) ?? 'failed');
  expect(result.numRuns).toBeGreaterThanOrEqual(runs ?? 1);
  return result.numRuns;
}
