import type { Json } from './json.ts';
import { childPointer, type Pointer } from './place.ts';
import type { Mark } from './source-map.ts';
import type { Wire, WireMember } from './wire.ts';

/** A printed wire tree: the JSON and where each value of it came from. */
export interface Printed {
  /** `undefined` where the root itself is omitted. */
  body: Json | undefined;
  marks: Mark[];
}

/** Turns a wire tree into JSON. Omitted values leave a mark, so issues can point at what is missing. */
export function print(wire: Wire): Printed {
  const marks: Mark[] = [];
  const body = printAt(wire, '', marks);
  return { body, marks };
}

function printAt(wire: Wire, pointer: Pointer, marks: Mark[]): Json | undefined {
  if (wire.wire === 'file') return printAt(fileForm(wire), pointer, marks);
  const node = wire.wire === 'object' && wire.node === true;
  const present = wire.wire !== 'value' || wire.value !== undefined;
  const verbatim = wire.wire === 'value' && wire.verbatim === true;
  const mark: Mark | undefined = wire.from && { pointer, path: wire.from, present, node, verbatim };
  if (mark) marks.push(mark);
  if (wire.wire === 'value') return wire.value;
  if (wire.wire === 'array') {
    return wire.items.map(
      (item, index) => printAt(item, childPointer(pointer, index), marks) ?? null,
    );
  }
  const entries: [string, Json][] = [];
  for (const [key, member] of wire.members) {
    const value = member && printAt(member, childPointer(pointer, key), marks);
    if (value !== undefined) entries.push([key, value]);
  }
  if (wire.filled && entries.length === 0) {
    if (mark) mark.present = false;
    return undefined;
  }
  // fromEntries defines members, so a payload's own "__proto__" stays a member.
  return Object.fromEntries(entries);
}

/** A file stands in the form by its reference and its name; its bytes are elsewhere. */
function fileForm({ file, filename, mime, from }: Extract<Wire, { wire: 'file' }>): Wire {
  const leaf = (value: Json | undefined, ...keys: string[]): Wire => ({
    wire: 'value',
    value,
    from: from && [...from, ...keys],
  });
  const members = (['id', 'name', 'size'] as const).map(
    (key): WireMember => [key, leaf(file[key], 'file', key)],
  );
  return {
    wire: 'object',
    members: [
      ['file', { wire: 'object', members, from: from && [...from, 'file'] }],
      ['filename', leaf(filename, 'filename')],
      ['mime', leaf(mime, 'mime')],
    ],
    from,
    node: true,
  };
}
