import { isObject } from './json.ts';
import type { OptionField } from './options.ts';

/** Options without what states nothing: empty texts, lists and groups, and what the wire says anyway. */
export function statedOptions(
  given: Readonly<Record<string, unknown>>,
  fields: readonly OptionField[],
): Record<string, unknown> | undefined {
  const kept = Object.entries(given).flatMap(([key, value]) => {
    const field = fields.find((each) => each.key === key);
    const stated = field ? statedValue(value, field) : value;
    return stated === undefined ? [] : [[key, stated]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function statedValue(value: unknown, { fields = [], ...field }: OptionField): unknown {
  if (value === '' || value === field.default) return undefined;
  if (isObject(value)) return statedOptions(value, fields);
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  // Items stay, since their position counts.
  if (field.control !== 'list') return value;
  return value.map((item) => (isObject(item) ? (statedOptions(item, fields) ?? {}) : item));
}
