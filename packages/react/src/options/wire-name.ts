import { parsePathKey, parsePointer, type SourceMap } from '@messagewright/core';

/** The names of a place on the wire, also of one that is not written now: `meta sms smartEncoding`. */
export function wireNameOf(map: SourceMap, path: string): string {
  return parsePointer(map.pointerOf(parsePathKey(path)) ?? '').join(' ');
}
