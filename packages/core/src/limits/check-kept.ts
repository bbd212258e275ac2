import type { Draft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import type { Json } from '../json.ts';
import {
  expandPattern,
  getAt,
  type Path,
  type Pointer,
  parsePointer,
  pathKey,
  upwards,
} from '../place.ts';
import type { SourceMap } from '../source-map.ts';
import { applies, toIssue, violationsOf } from './check-limits.ts';
import type { Limit, Rule } from './limit.ts';
import type { Violation } from './rules.ts';

/**
 * The limits once more, on wire values that the draft only keeps: an empty text that was pasted, a
 * text where our words have none. Rules that look at one value only; the rest sees the draft.
 */
export function checkKept(
  draft: Draft,
  body: Json | undefined,
  touched: readonly Pointer[],
  limits: readonly Limit[],
  map: SourceMap,
  /** Where a place of `draft` stands in the draft that was printed. */
  inDraft: (path: Path) => Path = (path) => path,
): Issue[] {
  if (touched.length === 0) return [];
  const kept = new Set(touched);
  const pointers = new Map(map.marks.map((mark) => [pathKey(mark.path), mark.pointer]));
  return limits.flatMap((limit) => {
    const rule = singleValueRule(limit);
    if (!rule) return [];
    return expandPattern(draft, limit.at).flatMap((path) => {
      if (limit.when && !applies(limit.when, draft, path)) return [];
      const pointer = pointers.get(pathKey(inDraft(path)));
      if (pointer === undefined || !upwards(pointer).some((each) => kept.has(each))) return [];
      const value = getAt(body, parsePointer(pointer));
      const found = value === '' ? [empty(rule)] : violationsOf(rule, value, { root: draft, path });
      return found.map((violation) => {
        const issue = toIssue(limit, violation, path);
        return { ...issue, path: inDraft(issue.path), pointer };
      });
    });
  });
}

/** An empty text should have been left out; where the text is wanted, that is an error. */
function empty(rule: Rule): Violation {
  const isOptional = rule.rule === 'length' && !rule.min;
  return {
    code: 'length.min',
    params: { min: 1, actual: 0 },
    ...(isOptional && { severity: 'warning' }),
  };
}

function singleValueRule(limit: Limit): Rule | undefined {
  const single: readonly Rule['rule'][] = ['length', 'range', 'pattern', 'one-of', 'check'];
  return single.includes(limit.rule) ? limit : undefined;
}
