import type { Path, Recipient, SourceMap } from '@messagewright/core';
import type { Account } from './account.ts';
import { toOutcome } from './outcome.ts';
import { retryOf } from './retry.ts';
import { type Judged, type ReadyRequest, sendAndRecord } from './send-and-record.ts';
import type { SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';
import type { StoredAnswer } from './store.ts';
import { toStoredAnswer } from './stored-answer.ts';

/** A retry that is claimed and ready to leave. */
export interface ReadyRetry extends ReadyRequest {
  /** The send whose message is tried again. */
  retryOf: string;
  account: Account;
  to: Recipient;
}

/** A retry has no body, so an answer can point nowhere in it. */
const noMap: SourceMap = {
  marks: [],
  pointerOf: () => undefined,
  pathOf: (): Path | undefined => undefined,
  inUrl: () => false,
};

/**
 * Asks once, and records what was answered. Success means that the provider was asked, not that the
 * message was sent again: it says so, and nobody may read more into it.
 */
export function sendRetry(setup: Setup, ready: ReadyRetry): Promise<StoredAnswer> {
  return sendAndRecord(setup, ready, (result) => judge(setup, ready, result));
}

function judge(
  { scrubber, now }: Setup,
  { record, retryOf: of, account: { provider }, outbound, to }: ReadyRetry,
  result: SendResult,
): Judged {
  const sending = { provider, map: noMap, sent: null, now: now() };
  const said = toOutcome(result, sending);
  const request = { method: outbound.method, url: outbound.url, body: null };
  const stored = toStoredAnswer(record.id, said, request, sending.now);
  const asked = said.outcome === 'accepted' && { detail: 'The retry was requested.' };
  const body = scrubber.json({ ...stored.body, ...asked, retryOf: of });
  return {
    answer: { ...stored, body, retry: retryOf(said, provider, to) },
    free: said.outcome === 'not_sent',
  };
}
