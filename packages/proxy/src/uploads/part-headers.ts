import { badMultipart } from './upload-fault.ts';

/** What the headers of a part say. */
export interface PartHeaders {
  name: string;
  /** Present for a file. The client's word, used for nothing but that. */
  filename?: string | undefined;
  /** The declared media type without its parameters, in lower case. */
  type?: string | undefined;
}

const line = /^([a-z0-9-]{1,64}): ?([^\r\n]*)$/i;
const parameter = /; ?([a-z]{1,16})="([^"]{0,1024})"/y;
const control = /\p{Cc}/u;
const plainEncodings: readonly (string | undefined)[] = [undefined, 'binary', '8bit', '7bit'];

/** The headers of a part, without the empty line at their end. Throws a refusal for what no browser writes. */
export function readPartHeaders(bytes: Uint8Array): PartHeaders {
  const headers = new Map<string, string>();
  for (const text of decode(bytes).split('\r\n')) {
    const [, name = '', value = ''] = line.exec(text) ?? [];
    // A bare CR or LF, a NUL, a folded line: each is how one header is made to hide in another.
    if (name === '' || control.test(value)) throw badMultipart('A part has a malformed header.');
    if (headers.has(name.toLowerCase())) throw badMultipart('A part has a header twice.');
    headers.set(name.toLowerCase(), value);
  }
  if (!plainEncodings.includes(headers.get('content-transfer-encoding')?.toLowerCase())) {
    throw badMultipart('A part has a transfer encoding.');
  }
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return { ...readDisposition(headers.get('content-disposition') ?? ''), type };
}

function readDisposition(value: string): { name: string; filename?: string | undefined } {
  const start = 'form-data';
  const parameters = new Map<string, string>();
  let at = start.length;
  while (value.toLowerCase().startsWith(start) && at < value.length) {
    parameter.lastIndex = at;
    const [whole = '', key = '', text = ''] = parameter.exec(value) ?? [];
    if (whole === '' || parameters.has(key)) break;
    parameters.set(key, text);
    at += whole.length;
  }
  const name = parameters.get('name');
  if (at !== value.length || name === undefined || name === '') {
    throw badMultipart('A part has a Content-Disposition that cannot be read.');
  }
  return { name, filename: parameters.get('filename') };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badMultipart('The headers of a part are not UTF-8.');
  }
}
