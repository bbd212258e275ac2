import type { Prepared, Recipient } from '@messagewright/core';
import type { Account } from './account.ts';
import { toOutcome } from './outcome.ts';
import type { SentRequest } from './problem.ts';
import { retryOf } from './retry.ts';
import { type Judged, type ReadyRequest, sendAndRecord } from './send-and-record.ts';
import type { SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';
import type { StoredAnswer } from './store.ts';
import { toStoredAnswer } from './stored-answer.ts';
import { brokenUpload } from './uploads/broken-upload.ts';
import type { Upload } from './uploads/upload.ts';

/** A send that is claimed and ready to leave. */
export interface ReadySend extends ReadyRequest {
  account: Account;
  prepared: Prepared;
  sent: SentRequest;
  to: Recipient;
  upload?: Upload | undefined;
}

/**
 * Sends a claimed request once and records what became of it. It depends on nothing of the client:
 * whoever hangs up meanwhile finds the answer under the same key.
 */
export function sendOnce(setup: Setup, ready: ReadySend): Promise<StoredAnswer> {
  return sendAndRecord(setup, ready, (result) => judge(setup, ready, result));
}

function judge(
  { scrubber, now }: Setup,
  { record, account: { provider }, prepared, sent, to, upload }: ReadySend,
  result: SendResult,
): Judged {
  // Whatever has not been read by now goes nowhere: an answer can come before the body has ended.
  upload?.cancel();
  const sending = { provider, map: prepared.map, sent: sent.body, now: now() };
  const said = brokenUpload(result, upload, provider) ?? toOutcome(result, sending);
  const stored = toStoredAnswer(record.id, said, sent, sending.now);
  const answer: StoredAnswer = {
    ...stored,
    body: scrubber.json(stored.body),
    contents: upload?.contents(),
    retry: retryOf(said, provider, to),
  };
  // A message that the provider has is tried again there; sent again it would be a second one.
  return { answer, free: said.retryable && answer.retry === undefined };
}
