/** What the sandbox can do to the next message, so that every outcome can be seen by hand. */
export const trials = [
  'accepted',
  'refused',
  'token',
  'busy',
  'slow',
  'silent',
  'unreachable',
] as const;

/** One thing to try. `accepted` is the usual. */
export type Trial = (typeof trials)[number];

/** Whether a value names a trial. */
export function isTrial(value: unknown): value is Trial {
  return trials.some((trial) => trial === value);
}
