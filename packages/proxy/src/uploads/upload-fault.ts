import { Refusal } from '../refusal.ts';

/** The refusal of a body that is not well-formed multipart/form-data. */
export function badMultipart(detail: string): Refusal {
  return new Refusal('bad-multipart', { detail });
}

/** The refusal of what goes beyond a bound. */
export function beyond(what: string, limit: number): Refusal {
  return new Refusal('too-large', { detail: `${what} may have ${limit} bytes; this has more.` });
}

/** The refusal of a body that comes too slowly. */
export function tooSlow(): Refusal {
  return new Refusal('request-timeout', { detail: 'The files did not come in time.' });
}
