import type { Place } from '../../../place.ts';

/** A request of the right shape, and when it came. */
export interface Request {
  readonly message: Place;
  readonly now: Date;
}

/** One rule that the shape of a request does not say. */
export interface Rule {
  readonly id: string;
  /** What is wrong, to be read after the place. */
  readonly says: string;
  /** The places that break it. */
  readonly breaks: (request: Request) => readonly (Place | undefined)[];
}

/** The places of a request that break a rule. */
export function broken(rule: Rule, request: Request): Place[] {
  return rule.breaks(request).filter((place) => place !== undefined);
}
