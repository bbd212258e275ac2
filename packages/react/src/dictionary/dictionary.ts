/** A string that depends on a number, by the plural category of the language. */
export type Plural = { other: string } & { [C in Intl.LDMLPluralRule]?: string };

/** The shape of a dictionary without its words. */
export type WidenStrings<T> = T extends string
  ? string
  : T extends { one: string; other: string }
    ? Plural
    : { [K in keyof T]: WidenStrings<T[K]> };

/** Part of a dictionary; the rest stays as it was. */
export type PartialDictionary<T> = T extends string | Plural
  ? T
  : { [K in keyof T]?: PartialDictionary<T[K]> | undefined };

/** One entry of a dictionary: plain, or by plural category. */
export type DictionaryEntry = string | Plural;

const categories = new Set<string>(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether a value of a dictionary is a plural entry, not a section. */
export function isPlural(value: unknown): value is Plural {
  return (
    typeof value === 'object' &&
    value !== null &&
    'other' in value &&
    Object.entries(value).every(([key, word]) => categories.has(key) && typeof word === 'string')
  );
}

/** The entries of a dictionary by dotted key, `fields.labels.message.body`. */
export function flattenDictionary(dictionary: object): Map<string, DictionaryEntry> {
  const entries = new Map<string, DictionaryEntry>();
  const visit = (section: object, prefix: string) => {
    for (const [key, value] of Object.entries(section)) {
      if (typeof value === 'string' || isPlural(value)) entries.set(prefix + key, value);
      else if (typeof value === 'object' && value !== null) visit(value, `${prefix}${key}.`);
    }
  };
  visit(dictionary, '');
  return entries;
}

/** A dictionary with some of its words replaced; keys that the base does not have are ignored. */
export function mergeDictionary<T extends object>(base: T, over: object): T {
  return merge(base, over) as T;
}

function merge(base: unknown, over: unknown): unknown {
  if (!isSection(base)) return typeof over === 'string' || isPlural(over) ? over : base;
  if (!isSection(over)) return base;
  const entries = Object.entries(base).map(([key, value]) => {
    return [key, Object.hasOwn(over, key) ? merge(value, over[key]) : value];
  });
  return Object.fromEntries(entries);
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isPlural(value);
}
