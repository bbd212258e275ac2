import {
  isObject,
  type Json,
  type JsonObject,
  type Provider,
  type WindowContact,
} from '@messagewright/core';
import type { Account } from './account.ts';
import { Refusal } from './refusal.ts';
import type { Setup } from './setup.ts';

/** What a request asks to send, and with which account. */
export interface SendRequest {
  account: Account;
  draft: JsonObject;
}

/** Whose service window a request asks about, and with which account. */
export interface WindowRequest {
  account: Account;
  contact: WindowContact;
}

/** The body `{ provider, account?, draft }`, with nothing beside it. Throws a refusal for any other. */
export function readSendRequest(body: Json, setup: Setup): SendRequest {
  const { account, subject } = readRequest(body, 'draft', setup);
  return { account, draft: subject };
}

/** The body `{ provider, account?, contact }`, with nothing beside it. Throws a refusal for any other. */
export function readWindowRequest(body: Json, setup: Setup): WindowRequest {
  const { account, subject } = readRequest(body, 'contact', setup);
  const { id, identifier, ...other } = subject;
  if (Object.keys(other).length > 0) {
    throw badRequest('contact has members other than id and identifier.');
  }
  if (typeof id !== 'string') throw badRequest('contact.id is not a string.');
  if (identifier !== undefined && typeof identifier !== 'string') {
    throw badRequest('contact.identifier is not a string.');
  }
  return { account, contact: { id, identifier } };
}

/** A request that names a provider, perhaps an account, and what it is about. */
function readRequest(
  body: Json,
  name: 'draft' | 'contact',
  setup: Setup,
): { account: Account; subject: JsonObject } {
  if (!isObject(body)) throw badRequest('The body is not an object.');
  const members = ['provider', 'account', name];
  if (Object.keys(body).some((key) => !members.includes(key))) {
    throw badRequest(`The body has members other than provider, account and ${name}.`);
  }
  const { provider, account, [name]: subject } = body;
  if (typeof provider !== 'string') throw badRequest('provider is not a string.');
  if (account !== undefined && typeof account !== 'string') {
    throw badRequest('account is not a string.');
  }
  if (subject === undefined || !isObject(subject)) throw badRequest(`${name} is not an object.`);
  return { account: findAccount(setup, findProvider(setup, provider), account), subject };
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
