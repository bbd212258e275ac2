import type { JsonObject } from '@messagewright/core';
import type { Account } from './account.ts';
import { fingerprint } from './fingerprint.ts';
import type { Principal } from './principal.ts';
import { Refusal } from './refusal.ts';
import type { Setup } from './setup.ts';
import type { Claim, NewSend, SendRecord, StoredAnswer } from './store.ts';

const route = 'POST /v1/messages';

/** What a claim is made with. */
export interface ClaimRequest {
  principal: Principal;
  /** The client's idempotency key. */
  key: string;
  account: Account;
  draft: JsonObject;
}

/** The refusal where a key stands for another message than the one that came with it. */
export function otherContent(): Refusal {
  return new Refusal('idempotency-key-reused', {
    detail:
      'This Idempotency-Key was sent with another draft, files, provider or account. Use a new one.',
  });
}

/** The right to send, once (`answer` is absent), or the answer that this send has already had. */
export interface Claimed {
  record: SendRecord;
  answer?: StoredAnswer | undefined;
}

/**
 * Claims the right to send. Throws a refusal when the key stands for other content, when its send
 * still runs, or when the store cannot record it.
 */
export async function claimSend(setup: Setup, request: ClaimRequest): Promise<Claimed> {
  const send = await toSend(setup, request);
  const { claimed, record } = await claimIn(setup, send);
  if (claimed) return { record };
  if (record.fingerprint !== send.fingerprint) {
    throw otherContent();
  }
  if (record.answer) return { record, answer: record.answer };
  throw new Refusal(
    'in-progress',
    { detail: 'The first request with this key has no answer yet.', sendId: record.id },
    { 'retry-after': '1' },
  );
}

async function toSend(
  setup: Setup,
  { principal, key, account, draft }: ClaimRequest,
): Promise<NewSend> {
  const provider = account.provider.id;
  return {
    id: `snd_${setup.newId()}`,
    key: await fingerprint([principal.id, route, key]),
    fingerprint: await fingerprint({ provider, account: account.id, draft }),
    principal: principal.id,
    provider,
    account: account.id,
    startedAt: setup.now(),
  };
}

/** Claims in the store. Throws a refusal when the store cannot record it. */
export async function claimIn({ store, emit }: Setup, send: NewSend): Promise<Claim> {
  try {
    return await store.claim(send);
  } catch (error) {
    emit({ event: 'failed', step: 'store', reason: String(error), sendId: send.id });
    throw new Refusal(
      'storage-unavailable',
      { detail: 'The store refused the record, so nothing was sent.' },
      { 'retry-after': '5' },
    );
  }
}
