import { setTimeout } from 'node:timers/promises';

/** How bodies are read. It may change while one is. */
export interface Pace {
  /** Bytes in a second at most; as they come where left out. */
  bytesPerSecond?: number | undefined;
}

/** The bytes of a request's body, or `undefined` when there are more than `limit`. */
export async function readBytes(
  request: Request,
  limit: number,
  pace: Readonly<Pace> = {},
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
    const { bytesPerSecond } = pace;
    if (bytesPerSecond !== undefined) await setTimeout((chunk.byteLength / bytesPerSecond) * 1000);
  }
  return Buffer.concat(chunks);
}
