import { isObject, type Json, own } from './json.ts';

/** A member that holds a text, or `undefined`. */
export function textAt(value: unknown, key: string): string | undefined {
  const member = own(value, key);
  return typeof member === 'string' ? member : undefined;
}

/** A member that holds a number, or `undefined`. */
export function numberAt(value: unknown, key: string): number | undefined {
  const member = own(value, key);
  return typeof member === 'number' ? member : undefined;
}

/** A member that holds a boolean, or `undefined`. */
export function booleanAt(value: unknown, key: string): boolean | undefined {
  const member = own(value, key);
  return typeof member === 'boolean' ? member : undefined;
}

/** Each item of an array; an item that is no object becomes a custom one, so positions stay true. */
export function itemsOf<Item>(
  value: Json | undefined,
  read: (item: Json) => Item | undefined,
): (Item | { type: 'custom'; json: string })[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => {
    const known = isObject(item) ? read(item) : undefined;
    return known ?? { type: 'custom', json: JSON.stringify(item, null, 2) };
  });
}

/** A copy without the members that are `undefined`. */
export function defined<const T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as T;
}
