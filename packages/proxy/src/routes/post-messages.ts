import type { JsonObject, Recipient } from '@messagewright/core';
import type { Context } from 'hono';
import { toResponse } from '../answer.ts';
import type { AppEnv } from '../app-env.ts';
import { checkDraft } from '../check-draft.ts';
import { claimSend } from '../claim.ts';
import { readIdempotencyKey } from '../idempotency-key.ts';
import { toOutbound, toSentRequest } from '../outbound.ts';
import { requireUse } from '../principal.ts';
import { readJsonBody } from '../read-body.ts';
import { readSendRequest } from '../read-request.ts';
import { Refusal } from '../refusal.ts';
import { sendOnce } from '../send-once.ts';
import type { Setup } from '../setup.ts';
import type { StoredAnswer } from '../store.ts';
import { replayedBody } from '../stored-answer.ts';

/** `POST /v1/messages`: sends a draft once. The checks cost nothing of the key; the claim comes after them. */
export function postMessages(setup: Setup) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const principal = c.get('principal');
    const key = readIdempotencyKey(c.req.raw.headers);
    const body = await readJsonBody(c.req.raw, setup.maxBodyBytes);
    const { account, draft } = readSendRequest(body, setup);
    const use = { provider: account.provider.id, account: account.id };
    await requireUse(principal, use);
    const prepared = checkDraft(draft, account, setup.now());
    await requireUse(principal, { ...use, to: recipientOf(draft) });
    const outbound = toOutbound(account, prepared.request);
    const sent = toSentRequest(account, prepared.request);

    const { record, answer } = await claimSend(setup, { principal, key, account, draft });
    if (answer) {
      const { id: sendId, provider } = record;
      setup.emit({ event: 'replayed', sendId, provider, account: record.account });
      return respond({ ...answer, body: replayedBody(answer) }, true, setup);
    }
    try {
      const result = await sendOnce(setup, { record, account, prepared, outbound, sent });
      return respond(result, false, setup);
    } catch (error) {
      throw afterClaim(error, record.id, setup);
    }
  };
}

/** Past the claim nothing may be called "not sent" that was not seen to stay here. */
function afterClaim(error: unknown, sendId: string, { emit }: Setup): Refusal {
  emit({ event: 'failed', step: 'send', reason: String(error), sendId });
  const detail = 'The proxy failed while it sent. The message may or may not have been sent.';
  return new Refusal('internal', { detail, outcome: 'unknown', sendId });
}

function respond(answer: StoredAnswer, replayed: boolean, { scrubber }: Setup): Response {
  const { status, body, outcome, retryAfter } = answer;
  const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) };
  return toResponse({ status, body, problem: outcome !== 'accepted', replayed, headers }, scrubber);
}

/** Of a draft that has been checked, so it has one. */
function recipientOf(draft: JsonObject): Recipient {
  return draft.to as unknown as Recipient;
}
