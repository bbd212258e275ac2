import * as z from 'zod/mini';
import { isObject, own } from './json.ts';

/** A member that the API does not have at this place. */
export const none = z.optional(z.never());

/** At least one of some members; the error names them. */
export function someOf(...members: readonly string[]) {
  return z.refine((value: unknown) => members.some((member) => own(value, member) !== undefined), {
    error: members.join(' | '),
  });
}

/** Exactly one of some members; the error names them. */
export function exactlyOne(...members: readonly string[]) {
  return z.refine(
    (value: unknown) =>
      isObject(value) && members.filter((member) => own(value, member) !== undefined).length === 1,
    { error: members.join(' | ') },
  );
}
