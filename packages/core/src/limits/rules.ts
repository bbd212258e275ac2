import type { Draft } from '../draft.ts';
import type { IssueParams } from '../issue.ts';
import { mimeEssence, mimeOfName } from '../mime-types.ts';
import {
  expandPattern,
  getAt,
  type Path,
  type PathPattern,
  parsePathKey,
  pathKey,
} from '../place.ts';
import { checks } from './checks.ts';
import { countLength } from './count.ts';
import type { Rule } from './limit.ts';
import { structures } from './structures.ts';

/** A rule that a value breaks: the rest of the issue is the row's. */
export interface Violation {
  code: string;
  params: IssueParams;
  /** For rules that blame another place than the row's, such as the second of two equal ids. */
  path?: Path;
  /** Overrides the row's severity, where only a stricter way of counting objects. */
  severity?: 'warning';
}

type RuleOf<Name extends Rule['rule']> = Extract<Rule, { rule: Name }>;

/** How each rule is checked at one place. `undefined` and empty texts are absent, not short. */
type Checker<Name extends Rule['rule']> = (
  rule: RuleOf<Name>,
  value: unknown,
  place: PlaceChecked,
) => Violation[];

/** Where a rule looks, and when. */
export interface PlaceChecked {
  root: unknown;
  path: Path;
  /** Milliseconds since 1970. */
  now?: number | undefined;
}

const none: Violation[] = [];

const minute = 60_000;
const day = 24 * 60 * minute;

/** Whether a place states nothing: absent, or an empty text. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

/** Empty lists are not written either. */
function isUnset(value: unknown): boolean {
  return isEmpty(value) || (Array.isArray(value) && value.length === 0);
}

function bounds(
  name: string,
  actual: number,
  { min, max }: { min?: number; max?: number },
  more: IssueParams = {},
): Violation[] {
  if (max !== undefined && actual > max) {
    return [{ code: `${name}.max`, params: { max, actual, over: actual - max, ...more } }];
  }
  if (min !== undefined && actual < min) {
    return [{ code: `${name}.min`, params: { min, actual, ...more } }];
  }
  return none;
}

/** One function for each rule. A new rule is one line here and one branch of the `Rule` type. */
export const checkers: { [Name in Rule['rule']]: Checker<Name> } = {
  // A row without a minimum governs a text that may be left out: empty means not written.
  length: (rule, value) => {
    if (isEmpty(value)) return rule.min ? [{ code: 'required', params: {} }] : none;
    if (typeof value !== 'string') return none;
    const { unit } = rule;
    const found = bounds('length', countLength(value, unit), rule, { unit });
    if (found.length > 0 || unit !== 'code-point' || rule.max === undefined) return found;
    // Nobody says which unit the platform counts; code points are best supported (limits 2.7).
    const units = value.length;
    if (units <= rule.max) return none;
    const params = { max: rule.max, actual: units, over: units - rule.max };
    return [{ code: 'length.utf16', params, severity: 'warning' }];
  },
  items: (rule, value) => bounds('items', Array.isArray(value) ? value.length : 0, rule),
  range: (rule, value) => {
    if (typeof value !== 'number') return none;
    if (rule.integer && !Number.isSafeInteger(value)) {
      return [{ code: 'range.integer', params: { actual: value } }];
    }
    return bounds('range', value, rule);
  },
  total: (rule, _value, { root }) => {
    const lists = expandPattern(root, rule.of).map((path) => getAt(root, path));
    return bounds(
      'total',
      lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0),
      rule,
    );
  },
  required: (_rule, value) => (isEmpty(value) ? [{ code: 'required', params: {} }] : none),
  forbidden: (_rule, value) => (isEmpty(value) ? none : [{ code: 'forbidden', params: {} }]),
  shape: () => none,
  'file-type': (_rule, value, { root, path }) => {
    const file = getAt(root, path.slice(0, -1));
    const names = [['filename'], ['url'], ['file', 'name']].map((keys) => getAt(file, keys));
    // Of a file that lies with the provider, the provider knows it.
    const tells =
      getAt(file, ['source']) === 'id' ||
      names.some((name) => typeof name === 'string' && mimeOfName(name) !== undefined);
    return isEmpty(value) && !tells ? [{ code: 'required', params: {} }] : none;
  },
  advice: (rule, value) => (isUnset(value) ? none : [{ code: `advice.${rule.about}`, params: {} }]),
  undocumented: (_rule, value) =>
    isEmpty(value) ? none : [{ code: 'schema.undocumented', params: {} }],
  'no-effect': (_rule, value) => (isEmpty(value) ? none : [{ code: 'no-effect', params: {} }]),
  pattern: (rule, value) =>
    typeof value !== 'string' || isEmpty(value) || new RegExp(rule.pattern, 'u').test(value)
      ? none
      : [{ code: 'pattern', params: {} }],
  'one-of': (rule, value) =>
    isEmpty(value) || rule.values.some((allowed) => allowed === value)
      ? none
      : [{ code: 'one-of', params: { values: rule.values.join(', ') } }],
  // The row's place holds `*`, so this runs once per item: each blames itself when an earlier one says the same.
  unique: (rule, value, { root, path }) => {
    if (isEmpty(value)) return none;
    const first = indexOf(root, rule.within, rule.ignoreCase).get(
      rule.ignoreCase ? foldCase(value) : value,
    );
    if (first === undefined || first === pathKey(path)) return none;
    // Equal texts are the stricter row's business.
    if (rule.ignoreCase && getAt(root, parsePathKey(first)) === value) return none;
    const code = rule.ignoreCase ? 'unique.case' : 'unique';
    return [{ code, params: { value: String(value) } }];
  },
  same: (rule, value, { root, path }) => {
    const taken = (each: unknown) => !rule.except?.includes(each);
    const within = rule.apart ? ofOneList(rule.within, path) : rule.within;
    const first = [...indexOf(root, within).keys()].find(taken);
    return isEmpty(value) || isEmpty(first) || !taken(value) || first === value
      ? none
      : [{ code: 'same', params: { value: String(first) } }];
  },
  'same-count': (rule, value, { root }) => {
    const [first] = indexOf(root, rule.within).keys();
    const [expected, actual] = [countOf(first), countOf(value)];
    return actual === expected ? none : [{ code: 'same-count', params: { expected, actual } }];
  },
  'some-of-members': (rule, value) =>
    rule.members.some((member) => !isUnset(getAt(value, [member])))
      ? none
      : [{ code: 'some-of-members', params: { members: rule.members.join(', ') } }],
  'one-of-members': (rule, value) => {
    const filled = rule.members.filter((member) => !isEmpty(getAt(value, [member])));
    return filled.length === 1
      ? none
      : [
          {
            code: 'one-of-members',
            params: { members: rule.members.join(', '), actual: filled.length },
          },
        ];
  },
  media: (rule, value) => {
    const source = getAt(value, ['source']);
    const mime = getAt(value, ['mime']);
    const size = getAt(value, ['file', 'size']);
    if (typeof source === 'string' && !rule.sources.some((allowed) => allowed === source)) {
      return [{ code: 'media.source', params: { values: rule.sources.join(', ') } }];
    }
    if (typeof mime === 'string' && mime !== '' && !rule.mimes.includes(mimeEssence(mime))) {
      const params = { values: rule.mimes.join(', '), value: mime };
      return [{ code: 'media.type', params, ...(rule.open && { severity: 'warning' }) }];
    }
    if (rule.bytes !== undefined && typeof size === 'number' && size > rule.bytes) {
      return [{ ...tooLarge(size, rule.bytes), ...(rule.advised && { severity: 'warning' }) }];
    }
    return none;
  },
  'file-size': (rule, value) =>
    typeof value === 'number' && value > rule.max ? [tooLarge(value, rule.max)] : none,
  'from-now': (rule, value, { now }) => {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    // A text that is no time is another row's business.
    if (now === undefined || Number.isNaN(time)) return none;
    const ahead = time - now;
    if (rule.max !== undefined && ahead > rule.max) {
      return [{ code: 'from-now.max', params: { max: Math.floor(rule.max / day) } }];
    }
    if (rule.min !== undefined && ahead < rule.min) {
      return [{ code: 'from-now.min', params: { min: Math.ceil(rule.min / minute) } }];
    }
    return none;
  },
  'json-member': (rule, value) => {
    const { member, is } = rule;
    return jsonMember(value, member) === is
      ? none
      : [{ code: 'json-member', params: { member, value: is } }];
  },
  check: (rule, value) =>
    isEmpty(value) || typeof value !== 'string' || checks[rule.name](value)
      ? none
      : [{ code: `check.${rule.name}`, params: {} }],
  structure: (rule, value, { path }) =>
    Array.isArray(value)
      ? structures[rule.name](value).map((below) => ({
          code: `structure.${rule.name}`,
          params: {},
          path: [...path, ...below],
        }))
      : none,
};

function tooLarge(actual: number, max: number): Violation {
  return { code: 'media.size', params: { max, actual, over: actual - max } };
}

/** A member of an object written as JSON. Unfinished JSON has none. */
function jsonMember(text: unknown, member: string): unknown {
  try {
    return getAt(JSON.parse(String(text)), [member]);
  } catch {
    return undefined;
  }
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** A pattern with every `*` but the last filled in from a path. */
function ofOneList(pattern: PathPattern, path: Path): PathPattern {
  const keys = pattern.split('.');
  const last = keys.lastIndexOf('*');
  return keys.map((key, at) => (key === '*' && at < last ? path[at] : key)).join('.');
}

function foldCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** First place of each value under a pattern, remembered per draft: comparing stays linear. */
const indexes = new WeakMap<object, Map<string, Map<unknown, string>>>();

function indexOf(root: unknown, pattern: PathPattern, ignoreCase = false): Map<unknown, string> {
  const owner = root as Draft;
  const patterns = indexes.get(owner) ?? new Map<string, Map<unknown, string>>();
  indexes.set(owner, patterns);
  const name = `${ignoreCase} ${pattern}`;
  const known = patterns.get(name);
  if (known) return known;
  const index = new Map<unknown, string>();
  for (const place of expandPattern(root, pattern)) {
    const found = getAt(root, place);
    const key = ignoreCase ? foldCase(found) : found;
    if (!index.has(key)) index.set(key, pathKey(place));
  }
  patterns.set(name, index);
  return index;
}
