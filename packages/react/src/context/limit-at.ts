import {
  applies,
  type Context,
  type Draft,
  type LengthUnit,
  type Limit,
  limitsOf,
  type MessageType,
  type Provider,
  parsePathKey,
  type Rule,
  type Source,
} from '@messagewright/core';
import { patternOf } from './issue-keys.ts';

/** See `LimitAt.media`. */
export type MediaLimit = Pick<
  Extract<Rule, { rule: 'media' }>,
  'sources' | 'mimes' | 'bytes' | 'open'
>;

/** What a field shows of the limits at its place. */
export interface LimitAt {
  length?: { min?: number | undefined; max?: number | undefined; unit: LengthUnit } | undefined;
  items?: { min?: number | undefined; max?: number | undefined } | undefined;
  /** For a list whose items count together with those of its sisters. */
  total?: { max: number; of: string } | undefined;
  /** For a medium: where it may come from, of which MIME types, how many bytes. */
  media?: MediaLimit | undefined;
  required: boolean;
  /** Whether nothing may stand here. */
  forbidden?: true | undefined;
  /** The document behind the length, items or total. */
  source?: Source | undefined;
}

/** The limits of one provider and message type by place, computed once per place and condition. */
export interface LimitTable {
  at(path: string, draft: Draft): LimitAt;
  /** The values that a place is held to, whatever the draft says now; `undefined`: to none. */
  valuesAt(path: string): readonly unknown[] | undefined;
}

/** See `LimitTable`. */
export function limitTable(
  provider: Provider,
  type: MessageType,
  overrides: Context['overrides'],
): LimitTable {
  const rows = new Map<string, Limit[]>();
  for (const limit of rowsOf(provider, type, overrides)) {
    rows.set(limit.at, [...(rows.get(limit.at) ?? []), limit]);
  }
  const known = new Map<string, LimitAt>();
  return {
    at(path, draft) {
      const place = parsePathKey(path);
      const pattern = patternOf(place);
      const governing = (rows.get(pattern) ?? []).filter(
        ({ when }) => !when || applies(when, draft, place),
      );
      const key = `${pattern} ${governing.map(({ id }) => id).join(' ')}`;
      const found = known.get(key) ?? toLimitAt(governing, provider);
      known.set(key, found);
      return found;
    },
    valuesAt: (path) =>
      (rows.get(patternOf(parsePathKey(path))) ?? [])
        .filter((row) => row.severity === 'error')
        .find((row) => row.rule === 'one-of')?.values,
  };
}

/** The rows of a type with the host's changes in them; what a host turned off is gone. */
function rowsOf(provider: Provider, type: MessageType, overrides: Context['overrides']): Limit[] {
  return limitsOf(provider, type).flatMap((limit) => {
    const { off = false, ...change } = overrides?.[limit.id] ?? {};
    return off ? [] : [{ ...limit, ...change }];
  });
}

function toLimitAt(rows: readonly Limit[], provider: Provider): LimitAt {
  // Where an error and a warning govern one place, the counter counts towards the error.
  const ordered = [...rows].sort((a, b) => rank(a) - rank(b));
  const length = ordered.find((row) => row.rule === 'length' && row.max !== undefined);
  const items = ordered.find((row) => row.rule === 'items');
  const total = ordered.find((row) => row.rule === 'total');
  const media = ordered.find((row) => row.rule === 'media');
  const shown = length ?? total ?? items ?? media;
  return {
    ...(length?.rule === 'length' && {
      length: { min: length.min, max: length.max, unit: length.unit },
    }),
    ...(items?.rule === 'items' && { items: { min: items.min, max: items.max } }),
    ...(total?.rule === 'total' &&
      total.max !== undefined && { total: { max: total.max, of: total.of } }),
    media,
    required: ordered.some(isRequired),
    forbidden: ordered.some(isForbidden) || undefined,
    source: shown && provider.sources[shown.source.key],
  };
}

function isForbidden({ rule, severity }: Limit): boolean {
  return rule === 'forbidden' && severity === 'error';
}

function rank({ severity }: Limit): number {
  return severity === 'error' ? 0 : 1;
}

function isRequired(limit: Limit): boolean {
  if (limit.severity === 'warning') return false;
  return limit.rule === 'required' || (limit.rule === 'length' && (limit.min ?? 0) > 0);
}
