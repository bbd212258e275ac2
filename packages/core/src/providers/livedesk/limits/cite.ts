import type { LimitSource, Rule } from '../../../limits/limit.ts';
import { citingMostly, type Measure } from '../../../limits/measure.ts';
import { sources } from '../sources.ts';

/** A rule with a source of the provider's own list; its page unless another is named. */
export const by = citingMostly(sources, 'S-LD');

/** A place that the wire's shape holds. */
export function shape(
  pointer: string,
  key: keyof typeof sources,
  confidence: LimitSource['confidence'] = 'high',
): Measure {
  return by({ rule: 'shape', pointer }, key, { confidence });
}

/** A limit of the software that LiveDesk resembles; whether it has it, nobody says. */
export function upstream<const R extends Rule>(rule: R): Measure<R> {
  return by(rule, 'L-CW', { provenance: 'library', confidence: 'low' });
}
