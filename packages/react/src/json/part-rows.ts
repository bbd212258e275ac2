import {
  childPointer,
  isObject,
  type Json,
  mimeOfName,
  type Pointer,
  partsOf,
  type WirePart,
} from '@messagewright/core';

/** A part of a request with the place that it has in the request's form. */
export interface PartRow {
  pointer: Pointer;
  part: WirePart;
}

/** The parts of a form in the order that they go out. */
export function partRows(form: Json): PartRow[] {
  if (!isObject(form)) return [];
  return Object.entries(form).flatMap(([name, value]) => {
    const at = childPointer('', name);
    const isList = Array.isArray(value);
    return partsOf({ [name]: value }).map((part, index) => ({
      pointer: isList ? childPointer(at, index) : at,
      part,
    }));
  });
}

/** Whether a mark means a part: its own place, one within it, or the list that it is in. */
export function isMarked({ pointer }: PartRow, marks: readonly Pointer[]): boolean {
  return marks.some(
    (mark) => mark === pointer || mark.startsWith(`${pointer}/`) || pointer.startsWith(`${mark}/`),
  );
}

/** The type that a file goes out as; its name tells where nothing else does. */
export function typeOfPart(part: Extract<WirePart, { file: unknown }>): string {
  return part.mime || mimeOfName(part.filename) || 'application/octet-stream';
}
