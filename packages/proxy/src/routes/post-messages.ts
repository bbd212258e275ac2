import type { Json, JsonObject, Recipient } from '@messagewright/core';
import type { Context } from 'hono';
import { toResponse } from '../answer.ts';
import type { AppEnv } from '../app-env.ts';
import { checkDraft } from '../check-draft.ts';
import { claimSend, otherContent } from '../claim.ts';
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
import type { MultipartReader } from '../uploads/multipart-reader.ts';
import { isUpload, openUpload, readMessage } from '../uploads/read-upload.ts';
import { createUpload, type Upload } from '../uploads/upload.ts';
import { tooSlow } from '../uploads/upload-fault.ts';

/** `POST /v1/messages`: sends a draft once. The checks cost nothing of the key; the claim comes after them. */
export function postMessages(setup: Setup) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const key = readIdempotencyKey(c.req.raw.headers);
    if (!isUpload(c.req.raw)) {
      const body = await readJsonBody(c.req.raw, setup.maxBodyBytes);
      return send(setup, c, { key, body });
    }
    const giveBack = setup.uploadSlots.take();
    try {
      return await sendFiles(setup, c, key);
    } finally {
      giveBack();
    }
  };
}

async function sendFiles(setup: Setup, c: Context<AppEnv>, key: string): Promise<Response> {
  const reader = openUpload(c.req.raw, setup);
  const until = performance.now() + setup.uploadDeadlineMs;
  // A client that sends its files drop by drop is cut off. Once a send begins, that keeps to what is left.
  const late = setTimeout(() => reader.cancel(tooSlow()), setup.uploadDeadlineMs);
  try {
    const body = await readMessage(reader, setup);
    return await send(setup, c, { key, body, reader, late, until });
  } finally {
    clearTimeout(late);
    reader.cancel();
  }
}

interface Incoming {
  key: string;
  body: Json;
  reader?: MultipartReader | undefined;
  late?: ReturnType<typeof setTimeout> | undefined;
  /** When it must be over, by the clock that nobody sets. */
  until?: number | undefined;
}

async function send(
  setup: Setup,
  c: Context<AppEnv>,
  { key, body, reader, late, until }: Incoming,
): Promise<Response> {
  const principal = c.get('principal');
  const { account, draft } = readSendRequest(body, setup);
  const use = { provider: account.provider.id, account: account.id };
  await requireUse(principal, use);
  const prepared = checkDraft(draft, account, setup.now());
  const to = recipientOf(draft);
  await requireUse(principal, { ...use, to });
  const upload = createUpload(prepared, reader, setup.uploadLimits);
  const outbound = toOutbound(account, prepared.request, upload);
  const sent = toSentRequest(account, prepared.request);
  await upload?.peek();

  const { record, answer } = await claimSend(setup, { principal, key, account, draft });
  if (answer) {
    await requireSameFiles(answer, upload);
    const { id: sendId, provider } = record;
    setup.emit({ event: 'replayed', sendId, provider, account: record.account });
    return respond({ ...answer, body: replayedBody(answer) }, true, setup);
  }
  clearTimeout(late);
  const deadlineMs = until === undefined ? setup.deadlineMs : until - performance.now();
  const ready = { record, account, prepared, outbound, sent, to, upload, deadlineMs };
  try {
    const result = await sendOnce(setup, ready);
    return respond(result, false, setup);
  } catch (error) {
    throw afterClaim(error, record.id, setup);
  }
}

/** The same draft with other bytes is another message. Bytes that never came whole can be compared with nothing. */
async function requireSameFiles(
  { contents }: StoredAnswer,
  upload: Upload | undefined,
): Promise<void> {
  await upload?.skim();
  if (contents !== undefined && upload?.contents() !== contents) throw otherContent();
}

/** Past the claim nothing may be called "not sent" that was not seen to stay here. */
export function afterClaim(error: unknown, sendId: string, { emit }: Setup): Refusal {
  emit({ event: 'failed', step: 'send', reason: String(error), sendId });
  const detail = 'The proxy failed while it sent. The message may or may not have been sent.';
  return new Refusal('internal', { detail, outcome: 'unknown', sendId });
}

/** The answer to a send as a response. */
export function respond(answer: StoredAnswer, replayed: boolean, { scrubber }: Setup): Response {
  const { status, body, outcome, retryAfter } = answer;
  const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) };
  return toResponse({ status, body, problem: outcome !== 'accepted', replayed, headers }, scrubber);
}

/** Of a draft that has been checked, so it has one. */
function recipientOf(draft: JsonObject): Recipient {
  return draft.to as unknown as Recipient;
}
