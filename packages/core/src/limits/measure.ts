import type { Limit, LimitSource, Rule } from './limit.ts';
import { whatsappSources } from './whatsapp-sources.ts';

/** A rule of the platform with where it comes from; a provider adds its row id, types and place. */
export type Measure<R extends Rule = Rule> = R & Pick<Limit, 'provenance' | 'source' | 'alsoIn'>;

/** A fact of WhatsApp's own pages. */
export function measure<const R extends Rule>(
  rule: R,
  key: keyof typeof whatsappSources,
  confidence: LimitSource['confidence'] = 'high',
  alsoIn?: readonly (keyof typeof whatsappSources)[],
): Measure<R> {
  return {
    ...rule,
    provenance: 'platform',
    source: { key, date: whatsappSources[key].checked, confidence },
    ...(alsoIn && { alsoIn }),
  };
}

/** A length in code points; without a minimum the text may be left out. */
export function characters(min: number | undefined, max: number) {
  return { rule: 'length', unit: 'code-point', ...(min !== undefined && { min }), max } as const;
}
