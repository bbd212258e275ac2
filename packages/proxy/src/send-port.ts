/** A request as it goes out, credential included. Made by the proxy alone; never logged. */
export interface OutboundRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Empty for a `GET`. A stream is read once, and only as fast as it can be written. */
  body: string | ReadableStream<Uint8Array>;
  /** Bytes of a stream, where they are known. */
  length?: number | undefined;
}

/** Why a send gave no answer that can be read. */
export type SendFault =
  | 'timeout'
  | 'connection'
  | 'bad-response'
  | 'content-encoding'
  | 'response-too-large';

/** What became of a send. */
export interface SendResult {
  /** Whether bytes of the request were handed to the socket. Where a port cannot tell: `true`. */
  handed: boolean;
  /** Also where the answer broke off after it. */
  status?: number | undefined;
  /** Names in lower case. */
  headers?: Readonly<Record<string, string>> | undefined;
  body?: Uint8Array | undefined;
  failure?: { fault: SendFault; code?: string | undefined } | undefined;
}

/**
 * Sends one request once. It never follows a redirect, never sends again, and resolves in every case;
 * when the signal aborts it gives up and says how far it came.
 */
export type SendPort = (
  request: OutboundRequest,
  options: { signal: AbortSignal },
) => Promise<SendResult>;

/** The largest answer of a provider that is read, in bytes. */
export const maxAnswerBytes = 1024 * 1024;

/** Whether an answer's body has a content encoding, which is not undone here: a small body can hide a huge one. */
export function isEncoded(encoding: string | null | undefined): boolean {
  return encoding != null && encoding.trim().toLowerCase() !== 'identity' && encoding.trim() !== '';
}
