import { type Issue, type Json, readPayload } from '@messagewright/core';
import { joinChunks } from './join-chunks.ts';
import { Refusal } from './refusal.ts';

/**
 * Warnings of `readPayload` that a person may overlook in a pasted text, but that would change a
 * message in silence here: two recipients of which the last wins, a number that loses its digits.
 */
const refusedWarnings: ReadonlySet<string> = new Set([
  'text.duplicate-key',
  'text.prototype-key',
  'text.big-integer',
  'text.number-overflow',
]);

/** The JSON of a request's body. Throws a refusal for another media type, for too many bytes, for bad text. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<Json> {
  checkMediaType(request.headers);
  return parseJsonBytes(await readBytes(request, maxBytes));
}

/** The JSON of some bytes. Throws a refusal for text that is none, or that would change in silence. */
export function parseJsonBytes(bytes: Uint8Array): Json {
  const text = decodeUtf8(bytes);
  const { payload, issues } = readPayload(text);
  const fault = issues.find(
    ({ severity, code }) => severity === 'error' || refusedWarnings.has(code),
  );
  if (fault || payload === undefined) throw badJson(describe(fault));
  return payload;
}

/** Refuses a body that is not declared as plain JSON. A form's types need no preflight, JSON does. */
function checkMediaType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charsetFits = parameters.every((parameter) => {
    const [name = '', value = ''] = parameter.split('=').map((part) => part.trim());
    return name !== 'charset' || value.replaceAll('"', '') === 'utf-8';
  });
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (type.trim() === 'application/json' && charsetFits && encoding === 'identity') return;
  throw new Refusal('unsupported-media-type', {
    detail: 'Send application/json in UTF-8, without a content encoding.',
  });
}

/** A body of that size needs no longer, however slow its line. */
const maxReadMs = 30_000;

/** The bytes of a body, counted as they come: a declared length can lie. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > maxBytes) throw tooLarge(maxBytes, declared);
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    reader.cancel().catch(() => undefined);
  }, maxReadMs);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > maxBytes) {
        // Not awaited: a client that never ends its body must not hold up the refusal.
        reader.cancel().catch(() => undefined);
        throw tooLarge(maxBytes, size);
      }
      chunks.push(next.value);
    }
  } finally {
    clearTimeout(late);
  }
  // A body that is given up ends like any other.
  if (isLate) throw new Refusal('request-timeout', { detail: 'The body did not come in time.' });
  return joinChunks(chunks, size);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badJson('The body is not UTF-8.');
  }
}

function describe(fault: Issue | undefined): string {
  if (!fault) return 'The body holds no JSON value.';
  const { line, column } = fault.params;
  return line === undefined
    ? `The body cannot be read (${fault.code}).`
    : `The body cannot be read at line ${line}, column ${column} (${fault.code}).`;
}

function badJson(detail: string): Refusal {
  return new Refusal('bad-json', { detail });
}

function tooLarge(limit: number, actual: number): Refusal {
  return new Refusal('too-large', {
    detail: `The body may have ${limit} bytes; this one has ${actual} or more.`,
  });
}
