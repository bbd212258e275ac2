import type { Context } from 'hono';
import type { Account } from '../account.ts';
import type { AppEnv } from '../app-env.ts';
import { claimIn } from '../claim.ts';
import { fingerprint } from '../fingerprint.ts';
import { toBare } from '../outbound.ts';
import { requireUse } from '../principal.ts';
import { Refusal } from '../refusal.ts';
import { sendRetry } from '../send-retry.ts';
import type { Setup } from '../setup.ts';
import type { SendRecord } from '../store.ts';
import { afterClaim, respond } from './post-messages.ts';

/** What the provider's page leaves open, people upstream asked for: some rest, and an end. */
const restMs = 30_000;
const maxRetries = 3;

/**
 * `POST /v1/messages/{sendId}/retry`: asks the provider to try a failed message again. Each retry is a
 * send of its own, in one of a few slots that the store gives away once each.
 */
export function postRetry(setup: Setup) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const principal = c.get('principal');
    const record = await setup.store.get(messageOf(c.req.param('id') ?? ''));
    if (!record || record.principal !== principal.id) {
      throw new Refusal('unknown-send', { detail: 'No send of this caller has this id.' });
    }
    const account = accountOf(setup, record);
    const { provider, id } = account;
    await requireUse(principal, {
      provider: provider.id,
      account: id,
      to: record.answer?.retry?.to,
    });
    if (!provider.retry) {
      throw new Refusal('no-retry', { detail: 'This provider cannot be asked to try again.' });
    }
    const { slot, said } = await findSlot(setup, record);
    const again = said.answer?.retry;
    if (!again) {
      throw new Refusal('not-failed', {
        detail: 'The provider has not said that it has this message and that it failed.',
      });
    }
    const outbound = toBare(account, 'POST', again.path);
    const claimed = await claimSlot(setup, record, slot);
    try {
      const { deadlineMs } = setup;
      const made = { record: claimed, retryOf: record.id, account, outbound, to: again.to };
      return respond(await sendRetry(setup, { ...made, deadlineMs }), false, setup);
    } catch (error) {
      throw afterClaim(error, claimed.id, setup);
    }
  };
}

/** The next slot, and whichever answer said last how the message stands. */
async function findSlot(
  setup: Setup,
  record: SendRecord,
): Promise<{ slot: number; said: SendRecord }> {
  let said = record;
  for (let slot = 1; slot <= maxRetries; slot += 1) {
    const made = await setup.store.get(slotId(record.id, slot));
    // A slot that is free was given back: nothing had left.
    if (!made || made.state === 'free') return { slot, said };
    requireRest(made, setup.now());
    if (saysOfMessage(made)) said = made;
  }
  throw new Refusal('too-many-retries', {
    detail: `A message is retried ${maxRetries} times at most.`,
  });
}

/** A retry that was turned away, or that nobody knows of, says nothing: the message has failed still. */
function saysOfMessage({ answer }: SendRecord): boolean {
  return answer?.outcome === 'accepted' || answer?.retry !== undefined;
}

function requireRest({ id, state, startedAt }: SendRecord, now: number): void {
  if (state === 'running') throw inProgress(id);
  const waitMs = startedAt + restMs - now;
  if (waitMs > 0) throw tooSoon(waitMs);
}

async function claimSlot(setup: Setup, record: SendRecord, slot: number): Promise<SendRecord> {
  const id = slotId(record.id, slot);
  const { principal, provider, account } = record;
  const key = await fingerprint([principal, 'POST /v1/messages/{id}/retry', id]);
  const startedAt = setup.now();
  const send = { id, key, fingerprint: key, principal, provider, account, startedAt };
  const claim = await claimIn(setup, send);
  if (claim.claimed) return claim.record;
  // Somebody else was faster.
  throw claim.record.answer ? tooSoon(restMs) : inProgress(id);
}

function accountOf(setup: Setup, { provider, account: id }: SendRecord): Account {
  const account = setup.accounts.get(provider)?.find((each) => each.id === id);
  if (account) return account;
  throw new Refusal('unknown-account', { detail: 'The account of the send is not here any more.' });
}

function slotId(id: string, slot: number): string {
  return `${id}.retry-${slot}`;
}

/** A retry's own id means the message that it was for: with slots of its own there would be no end of them. */
function messageOf(id: string): string {
  return id.replace(/\.retry-\d+$/, '');
}

function inProgress(sendId: string): Refusal {
  const detail = 'A retry of this message has no answer yet.';
  return new Refusal('in-progress', { detail, sendId }, { 'retry-after': '1' });
}

function tooSoon(waitMs: number): Refusal {
  const detail = 'The last retry of this message is less than 30 seconds ago.';
  const seconds = Math.ceil(waitMs / 1000);
  return new Refusal('retry-too-soon', { detail }, { 'retry-after': String(seconds) });
}
