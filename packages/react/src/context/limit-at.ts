import {
  applies,
  type Context,
  type Draft,
  type LengthUnit,
  type Limit,
  limitsOf,
  type MessageType,
  messagesAround,
  type Path,
  type PlacedMessage,
  type Provider,
  parsePathKey,
  pathKey,
  placeInDraft,
  placeInside,
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
  /** The values that are taken as things stand. */
  values?: readonly unknown[] | undefined;
  /** For an address: whether a placeholder may stand for it or in it. */
  variable?: true | undefined;
  /** For a file's type, which has to be known. */
  fileType?: true | undefined;
  /** Whether nothing may stand here. */
  forbidden?: true | undefined;
  /** The document behind the length, items or total. */
  source?: Source | undefined;
}

/** The limits of one provider by place: those of each message that the place lies in. */
export interface LimitTable {
  at(path: string, draft: Draft): LimitAt;
  /** The values that a place is held to, whatever the conditions; `undefined`: to none. */
  valuesAt(path: string, draft: Draft): readonly unknown[] | undefined;
}

/** A row with the message whose type it governs. */
interface PlacedRow {
  row: Limit;
  within: PlacedMessage;
}

/** See `LimitTable`. */
export function limitTable(provider: Provider, overrides: Context['overrides']): LimitTable {
  const rows = new Map<MessageType, Map<string, Limit[]>>();
  const known = new Map<string, LimitAt>();
  const knownValues = new Map<string, readonly unknown[]>();
  const rowsIn = (within: PlacedMessage, place: Path): PlacedRow[] => {
    const { type } = within.message;
    const byPattern = rows.get(type) ?? byPlace(rowsOf(provider, type, overrides));
    rows.set(type, byPattern);
    const found = byPattern.get(patternOf(placeInside(within, place))) ?? [];
    return found.map((row) => ({ row, within }));
  };
  const rowsAt = (place: Path, draft: Draft) =>
    messagesAround(draft, place, provider).flatMap((within) => rowsIn(within, place));
  return {
    at(path, draft) {
      const place = parsePathKey(path);
      const governing = rowsAt(place, draft).filter(
        ({ row: { when }, within }) =>
          !when || applies(when, within.view, placeInside(within, place)),
      );
      const inner = governing.at(-1)?.within.at ?? [];
      const key = `${pathKey(inner)} ${patternOf(place)} ${governing.map(({ row }) => row.id).join(' ')}`;
      const found = known.get(key) ?? toLimitAt(governing.map(inDraft), provider);
      known.set(key, found);
      return found;
    },
    valuesAt(path, draft) {
      const held = rowsAt(parsePathKey(path), draft).filter(
        ({ row }) => row.rule === 'one-of' && row.severity === 'error',
      );
      // The first row of each message around the place; its conditions are not asked.
      const first = held.filter(
        ({ within }, index) => held.findIndex((other) => other.within.at === within.at) === index,
      );
      const key = first.map(({ row }) => row.id).join(' ');
      const found = knownValues.get(key) ?? valuesOf(first.map(({ row }) => row));
      if (found) knownValues.set(key, found);
      return found;
    },
  };
}

/** The values that all of some rows allow. */
function valuesOf(rows: readonly Limit[]): readonly unknown[] | undefined {
  const lists: (readonly unknown[])[] = rows.map((row) =>
    row.rule === 'one-of' ? row.values : [],
  );
  return lists[0]?.filter((value) => lists.every((list) => list.includes(value)));
}

function byPlace(limits: readonly Limit[]): Map<string, Limit[]> {
  const rows = new Map<string, Limit[]>();
  for (const limit of limits) rows.set(limit.at, [...(rows.get(limit.at) ?? []), limit]);
  return rows;
}

/** A row whose other places are those of the draft too: lists are counted there. */
function inDraft({ row, within }: PlacedRow): Limit {
  if (row.rule !== 'total') return row;
  return { ...row, of: pathKey(placeInDraft(within, row.of.split('.'))) };
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
    values: ordered.flatMap((row) => (isStrict(row) ? [row.values] : []))[0],
    variable: ordered.some(takesVariable) || undefined,
    fileType: ordered.some(({ rule }) => rule === 'file-type') || undefined,
    required: ordered.some(isRequired),
    forbidden: ordered.some(isForbidden) || undefined,
    source: shown && provider.sources[shown.source.key],
  };
}

function isStrict(limit: Limit): limit is Limit & { rule: 'one-of' } {
  return limit.rule === 'one-of' && limit.severity === 'error';
}

function takesVariable(limit: Limit): boolean {
  return limit.rule === 'check' && limit.name === 'uri-or-variable';
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
