import type { JsonObject, Recipient, WindowContact } from '@messagewright/core';
import type { Context } from 'hono';
import { toResponse } from '../answer.ts';
import type { AppEnv } from '../app-env.ts';
import { lookUp } from '../look-up.ts';
import { requireUse } from '../principal.ts';
import { readJsonBody } from '../read-body.ts';
import { readWindowRequest } from '../read-request.ts';
import { Refusal } from '../refusal.ts';
import type { Setup } from '../setup.ts';
import { type CheckedWindow, createWindowCache } from '../window-cache.ts';

/** Longer than any telephone number or address of a mailbox (RFC 5321: 254 characters). */
const maxIdentifierLength = 256;

/** `POST /v1/service-window`: until when free-form messages may go to a contact. It sends nothing and needs no key. */
export function postServiceWindow(setup: Setup) {
  const cache = createWindowCache(setup.now);
  return async (c: Context<AppEnv>): Promise<Response> => {
    const principal = c.get('principal');
    const body = await readJsonBody(c.req.raw, setup.maxBodyBytes);
    const { account, contact } = readWindowRequest(body, setup);
    const { id, serviceWindow } = account.provider;
    const use = { provider: id, account: account.id };
    await requireUse(principal, use);
    if (!serviceWindow) {
      const detail = 'This provider does not tell when the service window of a contact closes.';
      throw new Refusal('no-service-window', { detail });
    }
    const path = isAskable(contact) ? serviceWindow.path(contact) : undefined;
    if (path === undefined) throw invalidContact();
    // Before the cache is looked into: what is remembered was asked by somebody who may know it.
    await requireUse(principal, { ...use, to: recipientOf(contact) });
    const key = JSON.stringify([id, account.id, contact.id, contact.identifier ?? '']);
    const checked = await cache.get(key, () => lookUp(setup, account, path, serviceWindow.read));
    const answer = { status: 200, body: toBody(checked, setup.now()), problem: false };
    return toResponse(answer, setup.scrubber);
  };
}

/** Half of a surrogate pair cannot be written into an address. */
function isAskable({ id, identifier = '' }: WindowContact): boolean {
  return identifier.length <= maxIdentifierLength && !/\p{Surrogate}/u.test(id + identifier);
}

function recipientOf({ id, identifier }: WindowContact): Recipient {
  return { type: 'contacts', contacts: [{ id, ...(identifier && { value: identifier }) }] };
}

function invalidContact(): Refusal {
  return new Refusal('validation', {
    detail: 'This is no contact that the provider can be asked about.',
    errors: [{ pointer: '/contact', code: 'contact.invalid', severity: 'error', params: {} }],
  });
}

function toBody({ window, checkedAt }: CheckedWindow, now: number): JsonObject {
  const { expiresAt, permanent } = window;
  return {
    open: permanent || (expiresAt !== null && now < expiresAt),
    expiresAt: expiresAt === null ? null : isoOf(expiresAt),
    permanent,
    checkedAt: isoOf(checkedAt),
  };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
