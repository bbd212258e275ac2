import type { ProviderId, Recipient } from '@messagewright/core';
import { Refusal } from './refusal.ts';

/** Whoever makes the request. Keys and sends of one principal are invisible to every other. */
export interface Principal {
  /** Stable and unique: sends and idempotency keys belong to it. */
  id: string;
  /** Whether the principal may use an account, and write to a recipient with it. Absent: it may. */
  mayUse?(use: Use): boolean | Promise<boolean>;
}

/** What a principal wants to use. Without `to`: whether the account is its to see. */
export interface Use {
  provider: ProviderId;
  account: string;
  to?: Recipient | undefined;
}

/**
 * Says who makes a request, from its headers; the body is not there. `undefined`: nobody known (401).
 * `'forbidden'`: somebody who may not use the proxy at all (403).
 */
export type Authorize = (
  request: Request,
) => Principal | 'forbidden' | undefined | Promise<Principal | 'forbidden' | undefined>;

/** Everybody on the machine itself, where no `authorize` is configured. */
const localPrincipal: Principal = { id: 'local' };

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/** Whether a host name is the machine itself. */
export function isLoopback(hostname: string): boolean {
  return loopbackHosts.has(hostname);
}

/** The principal of a request. Throws a refusal where there is none. */
export async function identify(
  request: Request,
  authorize: Authorize | undefined,
): Promise<Principal> {
  if (!authorize) return identifyLocal(request);
  const { url, method, headers } = request;
  // Without its body, so that nobody can read the draft before it is counted and checked.
  const principal = await authorize(new Request(url, { method, headers: new Headers(headers) }));
  if (principal === undefined) {
    throw new Refusal('unauthenticated', { detail: 'The request names no caller known here.' });
  }
  if (principal === 'forbidden') {
    throw new Refusal('forbidden', { detail: 'The caller may not use this proxy.' });
  }
  return principal;
}

/** The host is checked, not the socket: a page that rebinds its own name to loopback keeps that name. */
function identifyLocal(request: Request): Principal {
  if (isLoopback(new URL(request.url).hostname)) return localPrincipal;
  throw new Refusal('forbidden', {
    detail: 'The proxy has no authorize function, so it answers on loopback only.',
  });
}

/** Throws a refusal where the principal may not use the account for that recipient. */
export async function requireUse(principal: Principal, use: Use): Promise<void> {
  if (await maySee(principal, use)) return;
  throw new Refusal('forbidden', {
    detail: 'The caller may not write to this recipient with this account.',
  });
}

/** Whether the principal may use the account. */
export async function maySee(principal: Principal, use: Use): Promise<boolean> {
  return principal.mayUse ? (await principal.mayUse(use)) === true : true;
}
