import type { Place } from '../../../place.ts';
import { jsonTypeRules } from './json-types.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A rule that a message breaks, and where. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly place: Place;
}

/** Every rule that a message breaks. Those on JSON types come before all others, which rely on them. */
export function brokenRules(message: Place): BrokenRule[] {
  const wrongTypes = breaking(message, jsonTypeRules);
  return wrongTypes.length > 0 ? wrongTypes : breaking(message, rules);
}

/** The first rule that a message breaks. */
export function brokenRule(message: Place): BrokenRule | undefined {
  return brokenRules(message)[0];
}

function breaking(message: Place, among: readonly Rule[]): BrokenRule[] {
  return among.flatMap((rule) => {
    const place = rule.find(message);
    return place ? [{ rule, place }] : [];
  });
}
