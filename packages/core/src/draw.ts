import type { Cursor } from './cursor.ts';
import type { Json } from './json.ts';
import type { Wire, WireMember } from './wire.ts';

/** A value that the API wants and nobody edits. */
export function constant(value: Json): Wire {
  return { wire: 'value', value };
}

/** The value at a place as it is, `undefined` omitted. For required members: `''` is written. */
export function leaf(place: Cursor<Json | undefined>): Wire {
  return { wire: 'value', value: place.value, from: place.path };
}

/** A text that may be left out: empty means not written. */
export function optionalText(place: Cursor<string | undefined>): Wire {
  return { wire: 'value', value: place.value === '' ? undefined : place.value, from: place.path };
}

/** A value that the codec computes from a place. */
export function computed(
  place: Cursor<unknown>,
  value: Json | undefined,
): Wire & { wire: 'value' } {
  return { wire: 'value', value, from: place.path };
}

/** An object of the wire that belongs to no node of its own. */
export function object(...members: WireMember[]): Wire {
  return { wire: 'object', members };
}

/** The wire object of a node of the draft: what a payload says there beyond our words stays with it. */
export function node(place: Cursor<unknown>, ...members: WireMember[]): Wire {
  return { wire: 'object', members, from: place.path, node: true };
}
