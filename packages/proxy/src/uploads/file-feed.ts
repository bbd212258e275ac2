import { fileHeadLength, isDeclaredAs, looksLike, type WirePart } from '@messagewright/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { Refusal } from '../refusal.ts';
import type { MultipartReader } from './multipart-reader.ts';
import { badMultipart, beyond } from './upload-fault.ts';
import type { UploadLimits } from './upload-limits.ts';

/** A file that a draft names, as it will go out. */
export interface ExpectedFile {
  part: Extract<WirePart, { filename: string }>;
  /** A name that is safe, and the type that it promises. */
  filename: string;
  type: string;
  /** JSON Pointer into the draft. */
  pointer: string;
}

/** What was seen of a file that has come whole. */
export interface SeenFile {
  name: string;
  type: string;
  size: number;
  /** SHA-256, as hex. */
  digest: string;
}

/** The files of a request in the order of the draft, each checked while it comes. */
export interface FileFeed {
  /** Looks at the first file before anything is done: most wrong files are wrong there. */
  peek(): Promise<void>;
  /** The next bytes of a file, or `undefined` at its end. Files are read in order. */
  read(file: ExpectedFile): Promise<Uint8Array | undefined>;
  /** Resolves where the body ends as it should; what came is known then. */
  end(): Promise<readonly SeenFile[]>;
  cancel(): void;
}

/** A feed of the expected files. Every method throws a refusal for a file that is not as it should be. */
export function createFileFeed(
  reader: MultipartReader,
  files: readonly ExpectedFile[],
  limits: UploadLimits,
): FileFeed {
  const seen: SeenFile[] = [];
  let opened: { size: number; hash: ReturnType<typeof sha256.create> } | undefined;

  const open = async (file: ExpectedFile) => {
    const headers = await reader.nextPart();
    if (headers?.name !== file.part.file.id || headers.filename === undefined) {
      throw badMultipart('The files are not those that the draft names, in its order.');
    }
    if (!isDeclaredAs(file.type, headers.type)) throw wrongType(file, headers.type);
    const head = await reader.peek(fileHeadLength);
    if (head.length === 0) throw refused(file, 'file.empty');
    if (!looksLike(file.type, head)) throw wrongType(file, undefined);
    opened = { size: 0, hash: sha256.create() };
    return opened;
  };

  const read = async (file: ExpectedFile) => {
    const current = opened ?? (await open(file));
    const chunk = await reader.read();
    const stated = file.part.file.size;
    if (chunk) {
      current.size += chunk.length;
      current.hash.update(chunk);
      if (current.size > limits.fileBytes) throw beyond('A file', limits.fileBytes);
      if (current.size > (stated ?? current.size)) throw refused(file, 'file.size');
      return chunk;
    }
    if (current.size !== (stated ?? current.size)) throw refused(file, 'file.size');
    const { size, hash } = current;
    seen.push({ name: file.filename, type: file.type, size, digest: toHex(hash.digest()) });
    opened = undefined;
    return undefined;
  };

  return {
    async peek() {
      const [first] = files;
      if (first && !opened) await open(first);
    },
    read,
    async end() {
      if (await reader.nextPart()) throw badMultipart('There are more parts than the draft names.');
      return seen;
    },
    cancel: reader.cancel,
  };
}

function wrongType(file: ExpectedFile, declared: string | undefined): Refusal {
  return refused(file, 'file.type', { expected: file.type, ...(declared && { actual: declared }) });
}

/** The refusal of one file, at its place in the draft. */
export function refused(
  { pointer, part }: Pick<ExpectedFile, 'pointer' | 'part'>,
  code: 'file.type' | 'file.size' | 'file.empty' | 'file.unknown-type',
  params: Record<string, string> = {},
): Refusal {
  return new Refusal('file-refused', {
    detail: refusals[code],
    errors: [{ pointer, code, severity: 'error', params: { file: part.file.name, ...params } }],
  });
}

const refusals = {
  'file.type': 'A file is of another type than its name and its declared type say.',
  'file.size': 'A file has another size than the draft says.',
  'file.empty': 'A file is empty.',
  'file.unknown-type': 'The name of a file ends like none that is taken.',
};

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
