import type { Draft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import { expandPattern, getAt, type Path, type PathPattern } from '../place.ts';
import type { Context, LimitOverride, Provider } from '../provider.ts';
import type { Limit, Rule, When } from './limit.ts';
import { checkers, isEmpty, type PlaceChecked, type Violation } from './rules.ts';

/** The rows of a provider that govern a message type, as strict as the situation and the host have them. */
export function limitsFor(
  provider: Provider,
  type: Draft['message']['type'],
  { overrides = {}, inbox }: Context = {},
): Limit[] {
  return provider.limits
    .filter(({ types }) => types === '*' || types.includes(type))
    .filter(({ id }) => !overrides[id]?.off)
    .map((limit) => inInbox(limit, inbox))
    .map((limit) => override(limit, overrides[limit.id]));
}

function inInbox(limit: Limit, inbox: Context['inbox']): Limit {
  return inbox !== undefined && limit.strictIn === inbox ? { ...limit, severity: 'error' } : limit;
}

function override(limit: Limit, change: LimitOverride | undefined): Limit {
  if (!change) return limit;
  const { off: _, ...changed } = change;
  return { ...limit, ...changed };
}

/** Every limit that the draft breaks. */
export function checkLimits(draft: Draft, limits: readonly Limit[], now?: number): Issue[] {
  return limits.flatMap((limit) => {
    return placesOf(draft, limit.at).flatMap((path) => {
      if (limit.when && !applies(limit.when, draft, path)) return [];
      return violationsOf(limit, getAt(draft, path), { root: draft, path, now }).map((violation) =>
        toIssue(limit, violation, path),
      );
    });
  });
}

/** The places of a pattern whose parent exists: a limit says nothing of a header that is not there. */
function placesOf(draft: Draft, pattern: PathPattern): Path[] {
  return expandPattern(draft, pattern).filter(
    (path) => getAt(draft, path.slice(0, -1)) !== undefined,
  );
}

/** Whether a limit's condition holds for one of its places. */
export function applies(when: When, draft: Draft, path: Path): boolean {
  if (when.also && !applies(when.also, draft, path)) return false;
  const at = when.anywhere ? when.at : sameItem(when.at, path);
  return expandPattern(draft, at).some((place) => {
    const value = getAt(draft, place);
    const length = Array.isArray(value) ? value.length : 0;
    return (
      (when.is === undefined || when.is.includes(value)) &&
      (when.moreThan === undefined || length > when.moreThan) &&
      (when.atMost === undefined || length <= when.atMost) &&
      (when.set === undefined || when.set === !isEmpty(value))
    );
  });
}

/** A pattern with its `*` filled in as far as it runs along a path. */
function sameItem(pattern: PathPattern, path: Path): PathPattern {
  let along = true;
  return pattern
    .split('.')
    .map((key, index) => {
      const step = path[index];
      along &&= key === '*' ? typeof step === 'number' : key === step;
      return along ? step : key;
    })
    .join('.');
}

/** What breaks one rule at one place; the table of checkers is typed by rule, the call is not. */
export function violationsOf(rule: Rule, value: unknown, place: PlaceChecked): Violation[] {
  const check = checkers[rule.rule] as (
    rule: Rule,
    value: unknown,
    place: PlaceChecked,
  ) => Violation[];
  return check(rule, value, place);
}

/** The issue of a row that is broken at a place. */
export function toIssue(limit: Limit, violation: Violation, path: Path): Issue {
  return {
    layer: 'limit',
    code: violation.code,
    severity: violation.severity ?? limit.severity,
    path: violation.path ?? path,
    params: violation.params,
    limit: limit.id,
    source: limit.source.key,
  };
}
