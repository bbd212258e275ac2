import type { Json } from '@messagewright/core';
import { parseJsonBytes } from '../read-body.ts';
import { Refusal } from '../refusal.ts';
import type { Setup } from '../setup.ts';
import { createMultipartReader, type MultipartReader, readField } from './multipart-reader.ts';
import { badMultipart, beyond } from './upload-fault.ts';

const boundaryForm = /^multipart\/form-data; *boundary=(?:"([^"]{1,70})"|([^" ;]{1,70}))$/i;
const boundaryCharacters = /^[0-9A-Za-z'()+_,./:=? -]*[0-9A-Za-z'()+_,./:=?-]$/;

/** Whether a request says that it comes in several parts. */
export function isUpload({ headers }: Request): boolean {
  return /^multipart\//i.test(headers.get('content-type') ?? '');
}

/** A reader of the parts of a request. Throws a refusal where it says that it is something else, or too much. */
export function openUpload(request: Request, setup: Setup): MultipartReader {
  const { uploadLimits: limits, uploadGauge: gauge } = setup;
  const boundary = readBoundary(request.headers);
  const length = request.headers.get('content-length');
  const declaredBytes = length === null ? undefined : Number(length);
  if ((declaredBytes ?? 0) > limits.totalBytes) throw beyond('The body', limits.totalBytes);
  if (!request.body) throw badMultipart('The request has no body.');
  return createMultipartReader({ body: request.body, boundary, declaredBytes, limits, gauge });
}

/** Reads the first part, `message`, and leaves the others to come. Throws a refusal for any other. */
export async function readMessage(
  reader: MultipartReader,
  { uploadLimits: { fieldBytes }, uploadGauge }: Setup,
): Promise<Json> {
  const headers = await reader.nextPart();
  if (headers?.name !== 'message' || headers.filename !== undefined) {
    throw badMultipart('The first part is not the message.');
  }
  return parseJsonBytes(await readField(reader, fieldBytes, uploadGauge));
}

function readBoundary(headers: Headers): string {
  const [, quoted, bare] = boundaryForm.exec(headers.get('content-type')?.trim() ?? '') ?? [];
  const boundary = quoted ?? bare ?? '';
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (boundaryCharacters.test(boundary) && encoding === 'identity') return boundary;
  throw new Refusal('unsupported-media-type', {
    detail: 'Send multipart/form-data with one boundary, without a content encoding.',
  });
}
