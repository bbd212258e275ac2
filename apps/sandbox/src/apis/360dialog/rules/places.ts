import type { Json } from '../../../json.ts';
import { at, type Place } from '../../../place.ts';
import { all } from '../../pattern.ts';
import type { Places } from './rule.ts';

/** Places in messages of any type. */
export function anywhere(...patterns: readonly string[]): Places {
  return (message) => patterns.flatMap((pattern) => all([message], pattern));
}

/** Places in the content of messages of a type. */
export function inType(type: string, ...patterns: readonly string[]): Places {
  return (message) =>
    at(message, 'type').value === type
      ? patterns.flatMap((pattern) => all(all([message], `${type}?`), pattern))
      : [];
}

/** The interactive contents of one of the kinds. */
export function interactiveOf(message: Place, kinds: readonly Json[]): Place[] {
  return inType('interactive', 'type')(message).some(({ value }) => kinds.includes(value ?? null))
    ? [at(message, 'interactive')]
    : [];
}

/** Places in interactive messages of one of the kinds. */
export function inKinds(kinds: readonly string[], ...patterns: readonly string[]): Places {
  return (message) => {
    const contents = interactiveOf(message, kinds);
    return patterns.flatMap((pattern) => all(contents, pattern));
  };
}

/** Places in interactive messages of a kind. */
export function inKind(kind: string, ...patterns: readonly string[]): Places {
  return inKinds([kind], ...patterns);
}
