import {
  bird,
  bodyForm,
  checkPayload,
  type Draft,
  d360,
  digishare,
  getAt,
  hasError,
  type Json,
  type Provider,
  prepare,
  setAt,
  toPointer,
  validate,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { createProxy } from '@messagewright/proxy';
import { birdAccount, createSandbox, defaultToken, type Sandbox } from '@messagewright/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitExpectations as d360Limits } from '../packages/core/src/providers/360dialog/__fixtures__/limits/index.ts';
import { limitExpectations as birdLimits } from '../packages/core/src/providers/bird/__fixtures__/limits/index.ts';
import { limitExpectations as digishareLimits } from '../packages/core/src/providers/digishare/__fixtures__/limits.ts';
import type { LimitExpectation } from '../packages/core/test/describe-agreement.ts';

// Core, proxy and the sandbox, which shares no code with either, say the same of every limit; core and proxy in code
// and place too. The form's own suite drives the fields by the same table.

interface Party {
  provider: Provider;
  to: Draft['to'];
  limits: readonly LimitExpectation[];
  /** What it answers to a message that it takes. */
  success: Json;
  /** The settings of an account, which its path holds. */
  settings?: Record<string, string>;
  /** The headers of a request to its stand-in. */
  headers: Record<string, string>;
  /** Whether a refusal of a body says what of it is wrong, so that a field can be marked. */
  names?: (body: Json) => boolean;
}

const parties: readonly Party[] = [
  {
    provider: digishare,
    to: { type: 'conversation', id: 'conv_1' },
    limits: digishareLimits,
    success: { id: 'm', status: 'sent' },
    headers: { authorization: `Bearer ${defaultToken}` },
  },
  {
    provider: d360,
    to: { type: 'phone', phone: '+212600000021' },
    limits: d360Limits,
    success: { messages: [{ id: 'm', message_status: 'accepted' }] },
    headers: { 'd360-api-key': defaultToken },
    names: (body) => getAt(body, ['to']) !== undefined,
  },
  {
    provider: bird,
    to: { type: 'phone', phone: '+212600000021' },
    limits: birdLimits,
    success: { id: 'm', status: 'accepted' },
    settings: birdAccount,
    headers: { authorization: `AccessKey ${defaultToken}` },
    names: () => true,
  },
];

/** The time that core, proxy and sandbox go by: a row's own, where it has one. */
let now = Date.now();

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({
    knowsConversation: () => true,
    now: () => new Date(now),
  });
});
afterAll(() => sandbox.close());

describe.each(parties)('$provider.id', (party) => {
  const { provider, to, limits, success, settings = {}, headers, names } = party;
  const sent: string[] = [];
  const handle = createProxy({
    providers: [provider],
    accounts: [
      {
        id: 'main',
        provider: provider.id,
        credentials: Object.fromEntries(
          provider.endpoint.credentials.map((name) => [name, 'agreement-token']),
        ),
        settings,
        // What an account is allowed is not what the tables speak of.
        allow: {
          extra: true,
          custom: true,
          options: true,
        },
      },
    ],
    now: () => now,
    send: async ({ body }) => {
      sent.push(String(body));
      return {
        handed: true,
        status: 200,
        body: new TextEncoder().encode(JSON.stringify(success)),
      };
    },
  });

  async function post(draft: Draft): Promise<{ status: number; answer: Answer }> {
    const response = await handle(
      new Request('http://127.0.0.1/v1/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ provider: provider.id, draft }),
      }),
    );
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  /** The stand-in refuses a body exactly where our own check of a body finds an error. What encoding leaves out is not in it. */
  async function agreeOn(draft: Draft): Promise<void> {
    const { request, map } = prepare(draft, provider);
    const body = bodyForm(request);
    const found = checkPayload(body, provider, { now }).filter(
      ({ severity }) => severity === 'error',
    );
    const base = sandbox.bases[provider.id as keyof Sandbox['bases']];
    const filled = request.path.replace(/\{(\w+)\}/g, (_, name: string) => settings[name] ?? '');
    const response = await fetch(base + filled, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const said = await response.text();
    // It knows its own templates alone, and says so of no message that is wrong in itself.
    const isKnown = !said.includes('"code":132001');
    const refuses = (!response.ok && isKnown) || endsBadly(said);
    expect(refuses, `${said} ${JSON.stringify(body)}`).toBe(found.length > 0);
    if (response.ok || !refuses || !names?.(body)) return;
    const { issues } = provider.answer(response.status, JSON.parse(said), map, body);
    expect(issues.map(({ path: place }) => place.length > 0)).toContain(true);
  }

  /** What is taken and cannot be sent is refused later. */
  function endsBadly(said: string): boolean {
    const id = getAt(JSON.parse(said), ['id']);
    if (typeof id !== 'string' || provider.id === 'livedesk') return false;
    const end = new Date(8.64e15);
    return sandbox.control.statusOf(provider.id, id, end)?.status === 'sending_failed';
  }

  const rows = limits.flatMap((row) => ('path' in row && row.severity === 'error' ? [row] : []));

  it.each(rows.map((row, index) => [`${row.id}: ${row.code}, ${index}`, row] as const))(
    '%s: one past it is refused alike, and at it is sent',
    async (_, row) => {
      now = row.context?.now ?? Date.now();
      const message = row.message ?? samples[row.type].maximal;
      const base: Draft = { version: 1, to, message };
      const refused = setAt(base, row.path, row.refused);
      const at = row.issueAt ?? row.path;
      expect(validate(refused, provider, { now })).toContainEqual(
        expect.objectContaining({ limit: row.id, code: row.code, path: at }),
      );
      const before = sent.length;
      const { status, answer } = await post(refused);
      expect(status).toBe(422);
      expect(answer.errors).toContainEqual(
        expect.objectContaining({ limit: row.id, code: row.code, pointer: toPointer(at) }),
      );
      expect(sent).toHaveLength(before);
      await agreeOn(refused);

      const allowed = setAt(base, row.path, row.allowed);
      const taken = await post(allowed);
      expect(taken.answer.errors ?? []).not.toContainEqual(
        expect.objectContaining({ limit: row.id }),
      );
      // In a few rows the value is allowed and no longer fits what stands around it.
      const goes = !hasError(validate(allowed, provider, { now }));
      expect(taken.answer.outcome).toBe(goes ? 'accepted' : 'not_sent');
      expect(sent).toHaveLength(goes ? before + 1 : before);
      await agreeOn(allowed);
    },
  );
});

interface Answer {
  errors?: { code: string; pointer: string; limit?: string; severity: string }[];
  outcome?: string;
}
