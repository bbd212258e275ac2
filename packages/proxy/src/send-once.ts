import type { Prepared } from '@messagewright/core';
import type { Account } from './account.ts';
import { sendWithin } from './deadline.ts';
import { toOutcome } from './outcome.ts';
import type { SentRequest } from './problem.ts';
import type { OutboundRequest, SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';
import type { SendRecord, StoredAnswer } from './store.ts';
import { toStoredAnswer } from './stored-answer.ts';

/** A send that is claimed and ready to leave. */
export interface ReadySend {
  record: SendRecord;
  account: Account;
  prepared: Prepared;
  outbound: OutboundRequest;
  sent: SentRequest;
}

/**
 * Sends a claimed request once and records what became of it. It depends on nothing of the client:
 * whoever hangs up meanwhile finds the answer under the same key.
 */
export async function sendOnce(setup: Setup, ready: ReadySend): Promise<StoredAnswer> {
  const startedAt = setup.now();
  const result = await sendWithin(setup.send, ready.outbound, setup.deadlineMs);
  const { answer, free } = judge(setup, ready, result);
  setup.emit({
    event: 'sent',
    sendId: ready.record.id,
    provider: ready.record.provider,
    account: ready.record.account,
    outcome: answer.outcome,
    durationMs: setup.now() - startedAt,
    httpStatus: result.status,
    fault: result.failure?.fault,
    code: result.failure?.code,
  });
  await record(setup, ready.record.id, answer, free);
  return answer;
}

/** The answer, and whether the key may send the same content again. */
function judge(
  setup: Setup,
  { record: { id }, account, prepared, sent }: ReadySend,
  result: SendResult,
): { answer: StoredAnswer; free: boolean } {
  const sending = {
    provider: account.provider,
    map: prepared.map,
    sent: sent.body,
    now: setup.now(),
  };
  const judgeResult = (read: SendResult) => {
    const said = toOutcome(read, sending);
    const stored = toStoredAnswer(id, said, sent, sending.now);
    const answer = { ...stored, body: setup.scrubber.json(stored.body) };
    return { answer, free: said.retryable };
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
async function record(
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
