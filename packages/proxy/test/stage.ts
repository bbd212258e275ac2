import { type Draft, digishare, type Json, type JsonObject } from '@messagewright/core';
import { expect } from 'vitest';
import {
  createProxy,
  type ProxyEvent,
  type ProxyHandler,
  type ProxyOptions,
  type SendPort,
} from '../src/index.ts';
import { canary, findCanary } from './canary.ts';

/** An answer of the proxy, read whole. */
export interface Answered {
  status: number;
  headers: Headers;
  body: JsonObject;
}

/** A proxy under test. Every answer and event of it is searched for the account's credential. */
export interface Stage {
  handle: ProxyHandler;
  events: ProxyEvent[];
  call(request: Request): Promise<Answered>;
  /** `POST /v1/messages` with a draft for the only account. */
  send(draft: unknown, headers?: Record<string, string | undefined>): Promise<Answered>;
  validate(draft: unknown): Promise<Answered>;
  get(path: string): Promise<Answered>;
}

export const origin = 'http://127.0.0.1:8787';

/** A draft that every check passes. */
export const draft: Draft = {
  version: 1,
  to: { type: 'conversation', id: 'conv_4021' },
  message: { type: 'text', text: 'Bonjour Salma, votre colis est prêt.' },
};

/** A new valid idempotency key. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** The account of most tests. */
export const account = {
  id: 'main',
  label: 'Main line',
  provider: 'digishare',
  credentials: { token: canary },
} as const;

/** A port that accepts everything without a socket, and counts. */
export function acceptingPort(): { send: SendPort; sent: string[] } {
  const sent: string[] = [];
  const body = new TextEncoder().encode('{"id":"msg_1","status":"queued"}');
  const send: SendPort = async (request) => {
    sent.push(String(request.body));
    return { handed: true, status: 200, headers: {}, body };
  };
  return { send, sent };
}

/** A proxy with one DigiShare account. */
export function createStage(options: Partial<ProxyOptions> & { base?: string } = {}): Stage {
  const events: ProxyEvent[] = [];
  const { base, ...rest } = options;
  const handle = createProxy({
    providers: [digishare],
    accounts: [{ ...account, ...(base !== undefined && { base }) }],
    send: acceptingPort().send,
    onEvent: (event) => events.push(event),
    ...rest,
  });
  const call = async (request: Request): Promise<Answered> => {
    const response = await handle(request);
    const text = await response.text();
    const shown = [text, ...[...response.headers].flat(), JSON.stringify(events)].join('\n');
    expect(findCanary(shown)).toEqual([]);
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? {} : (JSON.parse(text) as JsonObject),
    };
  };
  return {
    handle,
    events,
    call,
    send: (content, headers) =>
      call(postRequest('/v1/messages', { provider: 'digishare', draft: content }, headers)),
    validate: (content) =>
      call(postRequest('/v1/validate', { provider: 'digishare', draft: content })),
    get: (path) => call(new Request(origin + path)),
  };
}

/** A POST as the builder's host would make it; a header that is `undefined` is left out. */
export function postRequest(
  path: string,
  body: unknown,
  headers: Record<string, string | undefined> = {},
): Request {
  const all = { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers };
  const given = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(origin + path, { method: 'POST', headers: given, body: text });
}

/** The last part of a problem's type. */
export function slugOf({ body }: Answered): string {
  return String(body.type).replace('urn:messagewright:problem:', '');
}

/** The errors of a problem, as `[pointer, code]`. */
export function faultsOf({ body }: Answered): [Json | undefined, Json | undefined][] {
  const errors = body.errors as JsonObject[];
  return errors.map(({ pointer, code }) => [pointer, code]);
}
