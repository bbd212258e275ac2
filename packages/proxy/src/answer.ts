import type { JsonObject } from '@messagewright/core';
import type { Scrubber } from './scrub.ts';

/** Headers of every answer: it is nobody's to cache, sniff, frame or embed. */
const fixedHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What an answer says, before it is scrubbed and printed. */
export interface AnswerContent {
  status: number;
  body: JsonObject;
  problem: boolean;
  replayed?: boolean | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer of the proxy. Every byte of its body has gone through the scrubber. */
export function toResponse(content: AnswerContent, scrubber: Scrubber): Response {
  return new Response(JSON.stringify(scrubber.json(content.body)), {
    status: content.status,
    headers: {
      ...fixedHeaders,
      'content-type': content.problem ? 'application/problem+json' : 'application/json',
      'idempotency-replayed': String(content.replayed ?? false),
      ...content.headers,
    },
  });
}

/** An answer without a body, for a preflight. */
export function emptyResponse(headers: Record<string, string>): Response {
  return new Response(null, { status: 204, headers: { ...fixedHeaders, ...headers } });
}
