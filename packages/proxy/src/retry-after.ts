const defaultSeconds = 5;
const maxSeconds = 3600;

/**
 * The seconds that a `Retry-After` header asks for, as a number or a date, between 1 and 3,600. What
 * cannot be read asks for 5.
 */
export function readRetryAfter(value: string | undefined, now: number): number {
  const text = value?.trim() ?? '';
  const seconds = /^\d{1,10}$/.test(text) ? Number(text) : secondsUntil(text, now);
  return Math.min(Math.max(Math.ceil(seconds), 1), maxSeconds);
}

/** Only the form that HTTP writes: `Date.parse` also reads `-5`, as a month. */
function secondsUntil(text: string, now: number): number {
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(date) ? defaultSeconds : (date - now) / 1000;
}
