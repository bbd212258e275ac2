import type { Cursor } from './cursor.ts';
import { computed, leaf } from './draw.ts';
import { isObject, type Json } from './json.ts';
import type { Entry } from './parts/entry.ts';
import type { Wire, WireMember } from './wire.ts';

/**
 * Pairs as the members of an object. Of two pairs with one key the last is written, as JSON would
 * have it, and the other is lost, and said.
 */
export function drawEntries(
  place: Cursor<readonly Entry[] | undefined>,
  empty: 'omitted' | 'always' = 'omitted',
): Wire {
  const entries = place.value ?? [];
  if (entries.length === 0 && empty === 'omitted') return computed(place, undefined);
  const last = new Map(entries.map(({ key }, index) => [key, index]));
  const members = entries.flatMap(({ key }, index): WireMember[] => {
    if (last.get(key) !== index) return [];
    const entry = (place as Cursor<readonly Entry[]>).at(index);
    const value = entry.at('value');
    // The member states the key by its name.
    return [
      [key, leaf(value)],
      [key, computed(entry.at('key'), value.value)],
    ];
  });
  return { wire: 'object', members, from: place.path };
}

/** What `drawEntries` draws, read back. A member that is no text stays as residue. */
export function readEntries(value: Json | undefined): Entry[] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, member]) =>
    typeof member === 'string' ? [{ key, value: member }] : [],
  );
  return entries.length > 0 ? entries : undefined;
}
