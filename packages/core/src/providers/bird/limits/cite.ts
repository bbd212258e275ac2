import type { LimitSource, Rule } from '../../../limits/limit.ts';
import { citingMostly, type Measure } from '../../../limits/measure.ts';
import { sources } from '../sources.ts';

/** A rule with a source of the provider's own list; its schema unless another is named. */
export const by = citingMostly(sources, 'S-BD/1');

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
