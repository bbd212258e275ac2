import {
  bodyForm,
  formFile,
  isDeclaredAs,
  isObject,
  type Prepared,
  toPointer,
  typeOfName,
  type WirePart,
} from '@messagewright/core';
import { fingerprint } from '../fingerprint.ts';
import { Refusal } from '../refusal.ts';
import { createFileFeed, type ExpectedFile, type FileFeed, refused } from './file-feed.ts';
import { safeFileName } from './file-name.ts';
import type { MultipartReader } from './multipart-reader.ts';
import { badMultipart, beyond } from './upload-fault.ts';
import type { UploadLimits } from './upload-limits.ts';

/** The files of one send on their way from the client to the provider. */
export interface Upload {
  /** The media type of the body, boundary included. */
  type: string;
  /** Bytes of the body, where the draft states the size of every file. */
  length: number | undefined;
  /** The body. It is read once, at the pace of whoever reads it. */
  body: ReadableStream<Uint8Array>;
  /** Looks at the first file, and takes nothing further. */
  peek(): Promise<void>;
  /** Reads what is left without sending it. */
  skim(): Promise<void>;
  /** A hash of names, types, sizes and bytes of all files; `undefined` until they have come whole. */
  contents(): string | undefined;
  /** Why the body broke off, where that was the client's doing. */
  fault(): Refusal | undefined;
  /** Whether the body's last bytes have been taken. Until then nobody has a whole form. */
  ended(): boolean;
  /** Whether the client is waited for. */
  waits(): boolean;
  cancel(): void;
}

const encoder = new TextEncoder();

/**
 * The upload that a prepared draft asks for, its files taken from a request; `undefined` where it asks for
 * none. Throws a refusal for files that cannot go.
 */
export function createUpload(
  prepared: Prepared,
  reader: MultipartReader | undefined,
  limits: UploadLimits,
): Upload | undefined {
  const { body } = prepared.request;
  const parts = body.kind === 'multipart' ? body.parts : [];
  const files = parts.filter(isFile).map((part) => expect(part, placeOf(part, prepared)));
  requireOneEach(files, limits);
  if (!reader) {
    if (files.length === 0) return undefined;
    throw badRequest('The draft names files: send multipart/form-data that brings them.');
  }
  if (files.length === 0) throw badRequest('The draft names no file: send it as JSON.');
  return joined(parts, files, createFileFeed(reader, files, limits));
}

function requireOneEach(files: readonly ExpectedFile[], { files: most, fileBytes }: UploadLimits) {
  if (files.length > most) {
    throw new Refusal('too-large', { detail: `A message may have ${most} files.` });
  }
  if (new Set(files.map(({ part }) => part.file.id)).size < files.length) {
    throw badRequest('The draft names a file twice.');
  }
  if (files.some(({ part }) => (part.file.size ?? 0) > fileBytes))
    throw beyond('A file', fileBytes);
}

function badRequest(detail: string): Refusal {
  return new Refusal('bad-request', { detail });
}

function joined(
  parts: readonly WirePart[],
  files: readonly ExpectedFile[],
  feed: FileFeed,
): Upload {
  const expected = new Map<WirePart, ExpectedFile>(files.map((file) => [file.part, file]));
  const boundary = newBoundary();
  let contents: string | undefined;
  let fault: Refusal | undefined;
  let cancelled = false;
  let ended = false;
  let waits = false;
  const end = async () => {
    contents = await fingerprint((await feed.end()).map((file) => ({ ...file })));
  };
  const cancel = () => {
    cancelled = true;
    feed.cancel();
  };
  const bytes = (async function* () {
    for (const part of parts) {
      const file = expected.get(part);
      yield encoder.encode(headOf(boundary, part, file));
      if (file) {
        for (let next = await feed.read(file); next; next = await feed.read(file)) yield next;
      } else if ('value' in part) {
        yield encoder.encode(part.value);
      }
      yield encoder.encode('\r\n');
    }
    // The client's own end must be there before the provider sees one.
    await end();
    // Once it is given up it was not sent, and nothing may make that untrue.
    if (cancelled) throw badMultipart('The files are not wanted any more.');
    ended = true;
    yield encoder.encode(`--${boundary}--\r\n`);
  })();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        waits = true;
        try {
          const { done, value } = await bytes.next();
          waits = false;
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          const broken =
            error instanceof Refusal ? error : badMultipart('The files cannot be read.');
          // What ends because nobody wants it any more is nobody's fault.
          if (!cancelled) fault = broken;
          feed.cancel();
          controller.error(broken);
        }
      },
      cancel,
    },
    // Nothing is read ahead: what waits here would be held.
    { highWaterMark: 0 },
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    length: lengthOf(boundary, parts, expected),
    body,
    peek: feed.peek,
    async skim() {
      for (const file of files) while (await feed.read(file));
      await end();
    },
    contents: () => contents,
    fault: () => fault,
    ended: () => ended,
    waits: () => waits,
    cancel,
  };
}

function isFile(part: WirePart): part is ExpectedFile['part'] {
  return 'file' in part;
}

function expect(part: ExpectedFile['part'], pointer: string): ExpectedFile {
  const filename = safeFileName(part.filename);
  const type = typeOfName(filename);
  const { size = 0 } = part.file;
  // No file has such a size, and no header may say it.
  if (!Number.isSafeInteger(size) || size < 0) throw refused({ pointer, part }, 'file.size');
  if (type === undefined) throw refused({ pointer, part }, 'file.unknown-type');
  if (!isDeclaredAs(type, part.mime)) {
    throw refused({ pointer, part }, 'file.type', { expected: type, actual: part.mime ?? '' });
  }
  return { part, filename, type, pointer };
}

/** Where a file stands in the draft. In the form it is found by its id, since a list has several of one name. */
function placeOf({ name, file }: ExpectedFile['part'], { request, map }: Prepared): string {
  const form = bodyForm(request);
  const member = isObject(form) ? form[name] : undefined;
  const index = Array.isArray(member)
    ? member.findIndex((value) => formFile(value)?.file.id === file.id)
    : -1;
  return toPointer(map.pathOf(toPointer(index < 0 ? [name] : [name, index])) ?? []);
}

function headOf(boundary: string, { name }: WirePart, file: ExpectedFile | undefined): string {
  // As browsers write it. A name can be anything where an account lets a draft bring members of its own.
  const safe = name.replace(/["\p{Cc}]/gu, encodeURIComponent);
  const disposition = `Content-Disposition: form-data; name="${safe}"`;
  const more = file ? `; filename="${file.filename}"\r\nContent-Type: ${file.type}` : '';
  return `--${boundary}\r\n${disposition}${more}\r\n\r\n`;
}

function lengthOf(
  boundary: string,
  parts: readonly WirePart[],
  expected: ReadonlyMap<WirePart, ExpectedFile>,
): number | undefined {
  const bytes = (text: string) => encoder.encode(text).length;
  let total = bytes(`--${boundary}--\r\n`);
  for (const part of parts) {
    const size = 'value' in part ? bytes(part.value) : part.file.size;
    if (size === undefined) return undefined;
    total += bytes(headOf(boundary, part, expected.get(part))) + size + 2;
  }
  return total;
}

/** 128 bits, so that nobody can put it into a file. */
function newBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `messagewright-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
