import type { LimitSource, Rule } from '../../../limits/limit.ts';
import { type Cited, citing, type Measure } from '../../../limits/measure.ts';
import { sources } from '../sources.ts';

const cite = citing(sources);

/** A rule with a source of the provider's own list; its schema unless another is named. */
export function by<const R extends Rule>(
  rule: R,
  key: keyof typeof sources = 'S-BD/1',
  more: Cited = {},
): Measure<R> {
  return cite(rule, key, more);
}

/** A place that the wire's shape holds. */
export function shape(
  pointer: string,
  key: keyof typeof sources = 'S-BD/1',
  confidence: LimitSource['confidence'] = 'high',
): Measure {
  return by({ rule: 'shape', pointer }, key, { confidence });
}

/** A rule that follows from the page, though it does not say so. */
export function inferred<const R extends Rule>(
  rule: R,
  confidence: LimitSource['confidence'] = 'low',
  key: keyof typeof sources = 'S-BD/1',
): Measure<R> {
  return by(rule, key, { confidence });
}
