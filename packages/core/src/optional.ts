import type { Cursor } from './cursor.ts';
import { computed } from './draw.ts';
import type { Json } from './json.ts';
import type { Wire, WireMember } from './wire.ts';

/** A list that may be left out: empty means not written. */
export function optionalList<Item>(
  place: Cursor<readonly Item[] | undefined>,
  draw: (item: Cursor<Item>) => Wire,
): Wire {
  return place.value?.length ? place.each(draw) : computed(place, undefined);
}

/** An object of a place that may be left out: without a value inside it is not written. */
export function optionalObject(place: Cursor<unknown>, ...members: readonly WireMember[]): Wire {
  return hasValue(members)
    ? { wire: 'object', members, from: place.path }
    : computed(place, undefined);
}

/** An object that has no place of its own, or nothing where it would be empty. */
export function filledObject(...members: readonly WireMember[]): Wire {
  return { wire: 'object', members, filled: true };
}

function hasValue(members: readonly WireMember[]): boolean {
  return members.some(([, member]) => {
    if (!member) return false;
    if (member.wire === 'object' && member.filled) return hasValue(member.members);
    return member.wire !== 'value' || member.value !== undefined;
  });
}

/** Each item of an array, or `undefined` where it would not be written. */
export function readList<Item>(
  value: Json | undefined,
  read: (item: Json) => Item,
): Item[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(read) : undefined;
}
