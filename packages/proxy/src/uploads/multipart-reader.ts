import { joinChunks } from '../join-chunks.ts';
import type { Refusal } from '../refusal.ts';
import { type PartHeaders, readPartHeaders } from './part-headers.ts';
import { badMultipart, beyond, tooSlow } from './upload-fault.ts';
import type { UploadGauge } from './upload-gauge.ts';
import type { UploadLimits } from './upload-limits.ts';

/** Reads a multipart body part by part, and never more of it than is asked for. */
export interface MultipartReader {
  /** The headers of the next part, or `undefined` after the closing boundary and the body's end. */
  nextPart(): Promise<PartHeaders | undefined>;
  /** The first bytes of what is left of the part, so many or all there are. They stay to be read. */
  peek(length: number): Promise<Uint8Array>;
  /** The next bytes of the part, or `undefined` at its end. */
  read(): Promise<Uint8Array | undefined>;
  /** Gives up: whatever is still to come is not read, and whoever waits for it is told why. */
  cancel(why?: Refusal): void;
}

/** What a reader reads from, and how far. */
export interface MultipartSource {
  body: ReadableStream<Uint8Array>;
  boundary: string;
  /** What the request says of its length. */
  declaredBytes?: number | undefined;
  limits: UploadLimits;
  gauge: UploadGauge;
}

const carriageReturn = 13;
const encoder = new TextEncoder();
const lineEnd = encoder.encode('\r\n');
const headersEnd = encoder.encode('\r\n\r\n');

/**
 * A reader of one shape of multipart: no preamble, no epilogue, no padding after a boundary. Each call
 * takes bytes off the stream only when it has none, so a slow consumer slows the sender down.
 */
export function createMultipartReader(source: MultipartSource): MultipartReader {
  const { boundary, limits, gauge } = source;
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const bytes = createByteQueue(source, gauge);
  // The first boundary has no line before it: with one it is found like all others.
  bytes.prepend(lineEnd);
  let started = false;
  let inside = false;

  const nextPart = async () => {
    if (inside) throw new TypeError('The part before has not been read to its end.');
    if (!started) {
      started = true;
      await bytes.need(delimiter.length);
      if (!startsWith(bytes.queued(), delimiter)) {
        throw badMultipart('The body does not start with its boundary.');
      }
      bytes.take(delimiter.length);
    }
    await bytes.need(2);
    const mark = new TextDecoder().decode(bytes.take(2));
    if (mark === '--') return readEnd();
    if (mark !== '\r\n') throw badMultipart('A boundary does not end its line.');
    const headers = readPartHeaders(await takeHeaders());
    inside = true;
    return headers;
  };

  const readEnd = async () => {
    while (bytes.queued().length < 3 && (await bytes.fill()));
    const rest = bytes.queued();
    if (rest.length > 0 && !(rest.length === 2 && startsWith(rest, lineEnd))) {
      throw badMultipart('The body goes on after its closing boundary.');
    }
    bytes.finish();
    return undefined;
  };

  const takeHeaders = async () => {
    for (;;) {
      const end = find(bytes.queued(), headersEnd);
      if (end > limits.headerBytes || (end < 0 && bytes.queued().length > limits.headerBytes)) {
        throw beyond('The headers of a part', limits.headerBytes);
      }
      if (end >= 0) return bytes.take(end + headersEnd.length).subarray(0, end);
      await bytes.need(bytes.queued().length + 1);
    }
  };

  const peek = async (length: number) => {
    for (;;) {
      const queued = bytes.queued();
      const end = find(queued, delimiter);
      const there = end >= 0 ? end : queued.length - unfinished(queued, delimiter);
      if (end >= 0 || there >= length) return queued.subarray(0, Math.min(there, length));
      await bytes.need(queued.length + 1);
    }
  };

  const read = async () => {
    if (!inside) return undefined;
    bytes.release();
    for (;;) {
      const queued = bytes.queued();
      const end = find(queued, delimiter);
      if (end === 0) {
        bytes.take(delimiter.length);
        inside = false;
        return undefined;
      }
      const safe = end > 0 ? end : queued.length - unfinished(queued, delimiter);
      if (safe > 0) return bytes.take(safe);
      await bytes.need(queued.length + 1);
    }
  };

  return { nextPart, peek, read, cancel: bytes.cancel };
}

/** Collects a part that is not a file, and holds it no longer once it is given out. */
export async function readField(
  reader: MultipartReader,
  limit: number,
  gauge: UploadGauge,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); next; next = await reader.read()) {
      if (size + next.length > limit) throw beyond('The message', limit);
      size += next.length;
      gauge.add(next.length);
      chunks.push(next);
    }
    return joinChunks(chunks, size);
  } finally {
    gauge.add(-size);
  }
}

/** The bytes that have come and are not taken yet. What was taken last counts as held until the next release. */
function createByteQueue({ body, declaredBytes, limits }: MultipartSource, gauge: UploadGauge) {
  const reader = body.getReader();
  let queue: Uint8Array<ArrayBufferLike> = new Uint8Array();
  let lent = 0;
  let counted = 0;
  let total = 0;
  let stopped: Refusal | undefined;
  const count = (joining = 0) => {
    const now = queue.length + lent + joining;
    gauge.add(now - counted);
    counted = now;
  };
  const cancel = (why?: Refusal) => {
    stopped ??= why;
    queue = new Uint8Array();
    lent = 0;
    count();
    // Not awaited: a client that never ends its body must not hold anything up.
    reader.cancel().catch(() => undefined);
  };
  const nextChunk = async () => {
    const stalled = setTimeout(() => cancel(tooSlow()), limits.stallMs);
    try {
      return await reader.read();
    } catch {
      throw badMultipart('The client went away before the body had ended.');
    } finally {
      clearTimeout(stalled);
    }
  };
  const fill = async (): Promise<boolean> => {
    const next = await nextChunk();
    if (stopped) throw stopped;
    if (next.done) return false;
    total += next.value.length;
    if (total > limits.totalBytes) throw beyond('The body', limits.totalBytes);
    if (total > (declaredBytes ?? total)) throw badMultipart('The body is longer than declared.');
    if (queue.length === 0) {
      queue = next.value;
    } else {
      const before = queue;
      queue = joinChunks([before, next.value], before.length + next.value.length);
      // For a moment they are there twice.
      count(queue.length);
    }
    count();
    return true;
  };
  return {
    queued: () => queue,
    prepend(bytes: Uint8Array) {
      queue = bytes;
      count();
    },
    fill,
    async need(length: number) {
      while (queue.length < length) {
        if (!(await fill())) throw badMultipart('The body ends before its closing boundary.');
      }
    },
    take(length: number) {
      const taken = queue.subarray(0, length);
      queue = queue.subarray(length);
      lent += length;
      count();
      return taken;
    },
    release() {
      lent = 0;
      count();
    },
    finish() {
      if (total !== (declaredBytes ?? total))
        throw badMultipart('The body is shorter than declared.');
      cancel();
    },
    cancel,
  };
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && matched(bytes, 0, start) === start.length;
}

/** How many bytes of the wanted ones stand at a place. */
function matched(bytes: Uint8Array, at: number, wanted: Uint8Array): number {
  let length = 0;
  while (length < wanted.length && bytes[at + length] === wanted[length]) length += 1;
  return length;
}

/**
 * Where the wanted bytes start, which are a line end and more. A CR stands in a boundary at its start
 * alone, so whatever matched is skipped, and a body of near-boundaries costs no more than another.
 */
function find(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = 0; at <= bytes.length - wanted.length; ) {
    if (bytes[at] !== carriageReturn) {
      at += 1;
      continue;
    }
    const length = matched(bytes, at, wanted);
    if (length === wanted.length) return at;
    at += wanted === headersEnd ? 1 : length;
  }
  return -1;
}

/** How many bytes at the end may be the start of a delimiter. */
function unfinished(bytes: Uint8Array, delimiter: Uint8Array): number {
  const at = bytes.lastIndexOf(carriageReturn);
  const length = at < 0 ? 0 : bytes.length - at;
  return length > 0 && length < delimiter.length && matched(bytes, at, delimiter) >= length
    ? length
    : 0;
}
