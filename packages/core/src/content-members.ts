import { isObject } from './json.ts';
import type { Wire, WireMember } from './wire.ts';

/**
 * The members of a content, for an envelope that they join. JSON written by hand joins them one by one;
 * unfinished or empty JSON writes nothing, but its place is that of the member `first`.
 */
export function contentMembers(content: Wire, first: string): readonly WireMember[] {
  if (content.wire === 'object') return content.members;
  const { from } = content;
  const written = content.wire === 'value' && isObject(content.value) ? content.value : {};
  const members = Object.entries(written).map(
    ([key, value]): WireMember => [key, { wire: 'value', value, from }],
  );
  return members.length > 0 ? members : [[first, { wire: 'value', value: undefined, from }]];
}
