import type { LimitSource, Rule } from '../../../limits/limit.ts';
import { type Cited, citing, type Measure } from '../../../limits/measure.ts';
import { sources } from '../sources.ts';

const cite = citing(sources);

/** A rule with a source of the provider's own list; its page unless another is named. */
export function by<const R extends Rule>(
  rule: R,
  key: keyof typeof sources = 'S-LD',
  more: Cited = {},
): Measure<R> {
  return cite(rule, key, more);
}

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
