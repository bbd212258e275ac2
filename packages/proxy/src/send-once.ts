import type { Prepared, Recipient } from '@messagewright/core';
import type { Account } from './account.ts';
import { sendWithin } from './deadline.ts';
import { toOutcome } from './outcome.ts';
import type { Outcome, SentRequest } from './problem.ts';
import { retryOf } from './retry.ts';
import type { OutboundRequest, SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';
import type { SendRecord, StoredAnswer } from './store.ts';
import { toStoredAnswer } from './stored-answer.ts';
import { brokenUpload } from './uploads/broken-upload.ts';
import type { Upload } from './uploads/upload.ts';

/** A send that is claimed and ready to leave. */
export interface ReadySend {
  record: SendRecord;
  account: Account;
  prepared: Prepared;
  outbound: OutboundRequest;
  sent: SentRequest;
  to: Recipient;
  upload?: Upload | undefined;
  deadlineMs: number;
}

/**
 * Sends a claimed request once and records what became of it. It depends on nothing of the client:
 * whoever hangs up meanwhile finds the answer under the same key.
 */
export async function sendOnce(setup: Setup, ready: ReadySend): Promise<StoredAnswer> {
  const startedAt = setup.now();
  const result = await sendWithin(setup.send, ready.outbound, ready.deadlineMs);
  // Whatever has not been read by now goes nowhere: an answer can come before the body has ended.
  ready.upload?.cancel();
  const { answer, free } = judge(setup, ready, result);
  reportSent(setup, ready.record, answer.outcome, result, startedAt);
  await recordAnswer(setup, ready.record.id, answer, free);
  return answer;
}

/** The answer, and whether the key may send the same content again. */
function judge(
  setup: Setup,
  { record: { id }, account, prepared, sent, to, upload }: ReadySend,
  result: SendResult,
): { answer: StoredAnswer; free: boolean } {
  const sending = {
    provider: account.provider,
    map: prepared.map,
    sent: sent.body,
    now: setup.now(),
  };
  const judgeResult = (read: SendResult) => {
    const said = brokenUpload(read, upload, account.provider) ?? toOutcome(read, sending);
    const stored = toStoredAnswer(id, said, sent, sending.now);
    const answer: StoredAnswer = {
      ...stored,
      body: setup.scrubber.json(stored.body),
      contents: upload?.contents(),
      retry: retryOf(said, account.provider, to),
    };
    // A message that the provider has is tried again there; sent again it would be a second one.
    return { answer, free: said.retryable && answer.retry === undefined };
  };
  try {
    return judgeResult(result);
  } catch (error) {
    // The request has left and its answer broke its reader: that is an answer nobody can rely on.
    setup.emit({ event: 'failed', step: 'send', reason: String(error), sendId: id });
    return judgeResult({ ...result, handed: true, failure: { fault: 'bad-response' } });
  }
}

/** A result that cannot be stored is still the truth; the send stays running there, and is never made again. */
export async function recordAnswer(
  setup: Setup,
  id: string,
  answer: StoredAnswer,
  free: boolean,
): Promise<void> {
  try {
    await (free ? setup.store.free(id, answer) : setup.store.finish(id, answer));
  } catch (error) {
    setup.emit({ event: 'failed', step: 'store', reason: String(error), sendId: id });
  }
}

/** Says that a send was made, and how it went. */
export function reportSent(
  { emit, now }: Setup,
  { id, provider, account }: SendRecord,
  outcome: Outcome,
  { status, failure }: SendResult,
  startedAt: number,
): void {
  emit({
    event: 'sent',
    sendId: id,
    provider,
    account,
    outcome,
    durationMs: now() - startedAt,
    httpStatus: status,
    fault: failure?.fault,
    code: failure?.code,
  });
}
