import { isObject, type Json, own } from './json.ts';
import type { FileRef } from './parts/media.ts';
import { defined, numberAt, textAt } from './read-json.ts';
import type { Wire, WirePart, WireRequest } from './wire.ts';

/**
 * A file as the form shows it: `{ file: { id, name, size? }, filename?, mime? }`. `filename` is there
 * where the file goes out under another name than its own.
 */
export interface FormFile {
  file: FileRef;
  filename?: string | undefined;
  mime?: string | undefined;
}

/** What a request says, whatever its kind of body: JSON as it is, several parts as their form. */
export function bodyForm({ body }: WireRequest): Json {
  return readers[body.kind](body as never);
}

const readers: {
  readonly [K in WireRequest['body']['kind']]: (
    body: Extract<WireRequest['body'], { kind: K }>,
  ) => Json;
} = {
  json: ({ value }) => value,
  multipart: ({ form }) => form,
};

/** The parts of a form, in its order. Total: what is neither text nor file is written as JSON. */
export function partsOf(form: Json): WirePart[] {
  if (!isObject(form)) return [];
  return Object.entries(form).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((item) => partOf(name, item)) : [partOf(name, value)],
  );
}

/** The form of parts: those of one name, and of any name that ends in `[]`, are an array. */
export function formOf(parts: readonly WirePart[]): Json {
  const byName = new Map<string, Json[]>();
  for (const part of parts) byName.set(part.name, [...(byName.get(part.name) ?? []), shown(part)]);
  return Object.fromEntries(
    [...byName].map(([name, values]) => [name, isList(name, values) ? values : (values[0] ?? '')]),
  );
}

/** The file that a value of a form stands for, or `undefined`. */
export function formFile(value: Json | undefined): FormFile | undefined {
  const file = own(value, 'file');
  const id = textAt(file, 'id');
  const name = textAt(file, 'name');
  if (id === undefined || name === undefined) return undefined;
  return defined({
    file: defined({ id, name, size: numberAt(file, 'size') }),
    filename: textAt(value, 'filename'),
    mime: textAt(value, 'mime'),
  });
}

/** Whether a wire tree holds a file, so that it goes out in several parts. */
export function holdsFile(wire: Wire): boolean {
  return inside[wire.wire](wire as never);
}

const inside: { readonly [K in Wire['wire']]: (wire: Extract<Wire, { wire: K }>) => boolean } = {
  value: () => false,
  file: () => true,
  array: ({ items }) => items.some(holdsFile),
  object: ({ members }) => members.some(([, member]) => member !== undefined && holdsFile(member)),
};

function partOf(name: string, value: Json): WirePart {
  const found = formFile(value);
  if (!found) return { name, value: typeof value === 'string' ? value : JSON.stringify(value) };
  const { file, filename, mime } = found;
  return { name, filename: filename ?? file.name, ...(mime !== undefined && { mime }), file };
}

function shown(part: WirePart): Json {
  if ('value' in part) return part.value;
  const { file, filename, mime } = part;
  return defined({
    file: defined({ ...file }) as Json,
    filename: filename === file.name ? undefined : filename,
    mime,
  }) as Json;
}

function isList(name: string, values: readonly Json[]): boolean {
  return name.endsWith('[]') || values.length > 1;
}
