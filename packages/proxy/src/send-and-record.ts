import { sendWithin } from './deadline.ts';
import type { Outcome } from './problem.ts';
import type { OutboundRequest, SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';
import type { SendRecord, StoredAnswer } from './store.ts';

/** A request that is claimed and ready to leave. */
export interface ReadyRequest {
  record: SendRecord;
  outbound: OutboundRequest;
  deadlineMs: number;
}

/** What became of it: the answer, and whether the key may send the same content again. */
export interface Judged {
  answer: StoredAnswer;
  free: boolean;
}

/** Sends a claimed request once, and records what it is judged to have come to. */
export async function sendAndRecord(
  setup: Setup,
  { record, outbound, deadlineMs }: ReadyRequest,
  judge: (result: SendResult) => Judged,
): Promise<StoredAnswer> {
  const startedAt = setup.now();
  const result = await sendWithin(setup.send, outbound, deadlineMs);
  const { answer, free } = judged(setup, record, result, judge);
  reportSent(setup, record, answer.outcome, result, startedAt);
  await recordAnswer(setup, record.id, answer, free);
  return answer;
}

function judged(
  { emit }: Setup,
  { id }: SendRecord,
  result: SendResult,
  judge: (result: SendResult) => Judged,
): Judged {
  try {
    return judge(result);
  } catch (error) {
    // The request has left and its answer broke its reader: that is an answer nobody can rely on.
    emit({ event: 'failed', step: 'send', reason: String(error), sendId: id });
    return judge({ ...result, handed: true, failure: { fault: 'bad-response' } });
  }
}

/** A result that cannot be stored is still the truth; the send stays running there, and is never made again. */
async function recordAnswer(
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

function reportSent(
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
