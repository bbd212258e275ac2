import { Refusal } from '../refusal.ts';

/** The refusal of a body that is not well-formed multipart/form-data. */
export function badMultipart(detail: string): Refusal {
  return new Refusal('bad-multipart', { detail });
}

/** The refusal of what goes beyond a bound. */
export function beyond(what: string, limit: number): Refusal {
  return new Refusal('too-large', { detail: `${what} may have ${limit} bytes; this has more.` });
}
