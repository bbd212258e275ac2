import { isObject, type Json, type JsonObject, type Provider } from '@messagewright/core';
import type { Account } from './account.ts';
import { Refusal } from './refusal.ts';
import type { Setup } from './setup.ts';

/** What a request asks to send, and with which account. */
export interface SendRequest {
  account: Account;
  draft: JsonObject;
}

const members: ReadonlySet<string> = new Set(['provider', 'account', 'draft']);

/** The body `{ provider, account?, draft }`, with nothing beside it. Throws a refusal for any other. */
export function readSendRequest(body: Json, setup: Setup): SendRequest {
  if (!isObject(body)) throw badRequest('The body is not an object.');
  if (Object.keys(body).some((key) => !members.has(key))) {
    throw badRequest('The body has members other than provider, account and draft.');
  }
  const { provider, account, draft } = body;
  if (typeof provider !== 'string') throw badRequest('provider is not a string.');
  if (account !== undefined && typeof account !== 'string') {
    throw badRequest('account is not a string.');
  }
  if (draft === undefined || !isObject(draft)) throw badRequest('draft is not an object.');
  return { account: findAccount(setup, findProvider(setup, provider), account), draft };
}

function findProvider(setup: Setup, id: string): Provider {
  const provider = setup.providers.get(id);
  if (provider) return provider;
  throw new Refusal('unknown-provider', { detail: 'The body names a provider that is not here.' });
}

/** Without a name only a single account will do: the first of several may be the wrong sender. */
function findAccount(setup: Setup, provider: Provider, id: string | undefined): Account {
  const accounts = setup.accounts.get(provider.id) ?? [];
  if (id === undefined && accounts.length > 1) {
    throw new Refusal('account-required', {
      detail: 'The provider has several accounts; name one.',
    });
  }
  const account = accounts.find((each) => id === undefined || each.id === id);
  if (account) return account;
  throw new Refusal('unknown-account', { detail: 'The provider has no such account here.' });
}

function badRequest(detail: string): Refusal {
  return new Refusal('bad-request', { detail });
}
