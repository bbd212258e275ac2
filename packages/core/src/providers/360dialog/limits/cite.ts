import type { LimitSource, Rule } from '../../../limits/limit.ts';
import { citingMostly, type Measure } from '../../../limits/measure.ts';
import { sources } from '../sources.ts';

/** A rule with a source of the provider's own list; `S-360` unless another is named. */
export const by = citingMostly(sources, 'S-360');

/** A place that the wire's shape holds; the platform's rule unless the source is the provider's. */
export function shape(
  pointer: string,
  key: keyof typeof sources = 'S-360',
  confidence: LimitSource['confidence'] = 'high',
): Measure {
  const provenance = key === 'S-360' ? 'provider' : 'platform';
  return by({ rule: 'shape', pointer }, key, { provenance, confidence });
}

/** What is only said to be so: the source describes the place, and no document has the rule. */
export function hearsay<const R extends Rule>(rule: R, key: keyof typeof sources): Measure<R> {
  return by(rule, key, { provenance: 'library', confidence: 'low' });
}

/** A place that WhatsApp documents and 360dialog's published schema lacks (C-26, C-27). */
export const undocumented = by({ rule: 'undocumented' });
