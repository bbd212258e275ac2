import { Readable } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import { Client, type Dispatcher } from 'undici';
import { joinChunks } from '../join-chunks.ts';
import {
  isEncoded,
  maxAnswerBytes,
  type SendFault,
  type SendPort,
  type SendResult,
} from '../send-port.ts';
import { type HandedWatch, watchRequest } from './handed-watch.ts';

/** How connections are made. */
export interface UndiciSendOptions {
  /** How long a connection may take, TLS included, in milliseconds. Default: 3,000. */
  connectTimeoutMs?: number | undefined;
  /** Certificates of a private authority, as Node's TLS takes them. */
  ca?: ConnectionOptions['ca'];
}

const faults: Readonly<Record<string, SendFault>> = {
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'response-too-large',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'bad-response',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'bad-response',
};

/**
 * The port for Node. Each send has a connection of its own: on a shared one that the other side is
 * just closing, a request can be lost without anybody knowing.
 */
export function createUndiciSend(options: UndiciSendOptions = {}): SendPort {
  const { connectTimeoutMs = 3000, ca } = options;
  return async (request, { signal }) => {
    const { origin, pathname, search } = new URL(request.url);
    const client = new Client(origin, {
      pipelining: 0,
      allowH2: false,
      connect: { timeout: connectTimeoutMs, ...(ca && { ca }) },
      // The one deadline is the signal: endless interim answers never trip these timers.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: maxAnswerBytes,
    });
    const { method, length } = request;
    const headers = {
      ...request.headers,
      ...(length !== undefined && { 'content-length': String(length) }),
    };
    const path = pathname + search;
    const body = method === 'POST' ? toUndiciBody(request.body) : null;
    const { made, watch } = watchRequest(() =>
      client.request({ method, path, headers, body, signal }),
    );
    let status: number | undefined;
    const answered = made.then((response) => {
      status = response.statusCode;
      return readAnswer(response);
    });
    try {
      // undici notices an abort during connect only when the connection is made or has failed.
      return await Promise.race([answered, aborted(signal)]);
    } catch (error) {
      return { ...failed(error, watch, signal), status };
    } finally {
      await client.destroy();
    }
  };
}

/** undici reads a stream piece by piece, and waits for the socket between them. */
function toUndiciBody(body: string | ReadableStream<Uint8Array>): string | Readable {
  return typeof body === 'string'
    ? body
    : Readable.from(body, { objectMode: true, highWaterMark: 1 });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function readAnswer(response: Dispatcher.ResponseData): Promise<SendResult> {
  const { statusCode: status } = response;
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  if (isEncoded(headers['content-encoding'])) {
    response.body.on('error', () => undefined).destroy();
    return { handed: true, status, failure: { fault: 'content-encoding' } };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  return { handed: true, status, headers, body: joinChunks(chunks, size) };
}

function failed(error: unknown, watch: HandedWatch, signal: AbortSignal): SendResult {
  const code = codeOf(error);
  const fault = signal.aborted ? 'timeout' : (faults[code ?? ''] ?? faultOf(code));
  return { handed: watch.handed(), failure: { fault, code } };
}

/** The parser's codes start alike. */
function faultOf(code: string | undefined): SendFault {
  return code?.startsWith('HPE_') ? 'bad-response' : 'connection';
}

function codeOf(error: unknown): string | undefined {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code) ? code : undefined;
}
