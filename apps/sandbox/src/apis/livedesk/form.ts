import type { StoredFile } from '../../shelf.ts';

/** A form as it came, its fields and files in order. */
export interface Form {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly (readonly [name: string, file: StoredFile])[];
}

const boundaryIn = /^multipart\/form-data;\s*boundary=(?:"([^"]+)"|([^\s;]+))$/i;

/** The form of a whole body, or `undefined` for one that is not well-formed to its last boundary. */
export function readForm(contentType: string, body: Uint8Array): Form | undefined {
  const [, quoted, bare] = boundaryIn.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const marked = `\r\n--${boundary}`;
  const delimiter = Buffer.from(marked);
  if (!bytes.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))) return undefined;
  const fields: [string, string][] = [];
  const files: [string, StoredFile][] = [];
  let at = delimiter.length - 2;
  while (bytes.toString('latin1', at, at + 2) === '\r\n') {
    const end = bytes.indexOf(delimiter, at + 2);
    const split = bytes.indexOf('\r\n\r\n', at);
    if (end < 0 || split < 0 || split > end) return undefined;
    const head = bytes.toString('utf8', at + 2, split);
    const content = bytes.subarray(split + 4, Math.max(end, split + 4));
    const name = parameter(head, 'name');
    if (name === undefined) return undefined;
    const filename = parameter(head, 'filename');
    const type = /^content-type: *(.+)$/im.exec(head)?.[1] ?? 'application/octet-stream';
    if (filename === undefined) fields.push([name, content.toString('utf8')]);
    else files.push([name, { name: filename, type, bytes: Uint8Array.from(content) }]);
    at = end + delimiter.length;
  }
  const closed = ['--', '--\r\n'].includes(bytes.toString('latin1', at));
  return closed ? { fields, files } : undefined;
}

function parameter(head: string, name: string): string | undefined {
  const disposition = /^content-disposition: *form-data(;.*)$/im.exec(head)?.[1] ?? '';
  return new RegExp(`; *${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
}
