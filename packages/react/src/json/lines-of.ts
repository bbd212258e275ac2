import { type Pointer, readPayload } from '@messagewright/core';

/** The lines of a JSON text, from 1, at which the values of some pointers begin. */
export function linesOf(text: string, pointers: readonly Pointer[]): ReadonlySet<number> {
  if (pointers.length === 0) return new Set();
  const { locate } = readPayload(text);
  return new Set(pointers.flatMap((pointer) => locate(pointer)?.line ?? []));
}
