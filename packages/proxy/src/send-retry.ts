import type { Path, Recipient, SourceMap } from '@messagewright/core';
import type { Account } from './account.ts';
import { sendWithin } from './deadline.ts';
import { toOutcome } from './outcome.ts';
import { retryOf } from './retry.ts';
import { recordAnswer, reportSent } from './send-once.ts';
import type { OutboundRequest, SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';
import type { SendRecord, StoredAnswer } from './store.ts';
import { toStoredAnswer } from './stored-answer.ts';

/** A retry that is claimed and ready to leave. */
export interface ReadyRetry {
  record: SendRecord;
  /** The send whose message is tried again. */
  retryOf: string;
  account: Account;
  outbound: OutboundRequest;
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
export async function sendRetry(setup: Setup, ready: ReadyRetry): Promise<StoredAnswer> {
  const startedAt = setup.now();
  const result = await sendWithin(setup.send, ready.outbound, setup.deadlineMs);
  const { answer, free } = judge(setup, ready, result);
  reportSent(setup, ready.record, answer.outcome, result, startedAt);
  await recordAnswer(setup, ready.record.id, answer, free);
  return answer;
}

function judge(
  setup: Setup,
  { record: { id }, retryOf: of, account: { provider }, outbound, to }: ReadyRetry,
  result: SendResult,
): { answer: StoredAnswer; free: boolean } {
  const now = setup.now();
  const read = (given: SendResult) => {
    const said = toOutcome(given, { provider, map: noMap, sent: null, now });
    const request = { method: outbound.method, url: outbound.url, body: null };
    const stored = toStoredAnswer(id, said, request, now);
    const asked = said.outcome === 'accepted' && { detail: 'The retry was requested.' };
    const body = setup.scrubber.json({ ...stored.body, ...asked, retryOf: of });
    return {
      answer: { ...stored, body, retry: retryOf(said, provider, to) },
      free: said.outcome === 'not_sent',
    };
  };
  try {
    return read(result);
  } catch (error) {
    setup.emit({ event: 'failed', step: 'send', reason: String(error), sendId: id });
    return read({ ...result, handed: true, failure: { fault: 'bad-response' } });
  }
}
