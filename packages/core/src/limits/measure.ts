import type { Source } from '../source.ts';
import type { Limit, LimitSource, Rule } from './limit.ts';
import { whatsappSources } from './whatsapp-sources.ts';

/** A rule of the platform with where it comes from; a provider adds its row id, types and place. */
export type Measure<R extends Rule = Rule> = R & Pick<Limit, 'provenance' | 'source' | 'alsoIn'>;

/** What may be said of a rule beside its source. */
export type Cited = Partial<Pick<Limit, 'provenance' | 'alsoIn'>> &
  Partial<Pick<LimitSource, 'confidence'>>;

/** Gives rules a source of a list; the provider's own word with high confidence unless told otherwise. */
export function citing<Key extends string>(
  sources: Readonly<Record<Key, Pick<Source, 'checked'>>>,
) {
  return <const R extends Rule>(rule: R, key: Key, more: Cited = {}): Measure<R> => {
    const { confidence = 'high', provenance = 'provider', alsoIn } = more;
    return {
      ...rule,
      provenance,
      source: { key, date: sources[key].checked, confidence },
      ...(alsoIn && { alsoIn }),
    };
  };
}

/** The same for a provider whose rules mostly stand in one source: that is meant where none is named. */
export function citingMostly<Key extends string>(
  sources: Readonly<Record<Key, Pick<Source, 'checked'>>>,
  usual: NoInfer<Key>,
) {
  const cite = citing(sources);
  return <const R extends Rule>(rule: R, key: Key = usual, more: Cited = {}): Measure<R> =>
    cite(rule, key, more);
}

const ofWhatsApp = citing(whatsappSources);

/** A fact of WhatsApp's own pages. */
export function measure<const R extends Rule>(
  rule: R,
  key: keyof typeof whatsappSources,
  confidence: LimitSource['confidence'] = 'high',
  alsoIn?: readonly (keyof typeof whatsappSources)[],
): Measure<R> {
  return ofWhatsApp(rule, key, { provenance: 'platform', confidence, ...(alsoIn && { alsoIn }) });
}

/** A length in code points; without a minimum the text may be left out. */
export function characters(min: number | undefined, max: number) {
  return { rule: 'length', unit: 'code-point', ...(min !== undefined && { min }), max } as const;
}
