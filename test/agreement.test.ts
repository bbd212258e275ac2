import {
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
import { createSandbox, defaultToken, type Sandbox } from '@messagewright/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitExpectations as d360Limits } from '../packages/core/src/providers/360dialog/__fixtures__/limits/index.ts';
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
];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ knowsConversation: () => true });
});
afterAll(() => sandbox.close());

describe.each(parties)('$provider.id', ({ provider, to, limits, success, headers, names }) => {
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
      },
    ],
    send: async ({ body }) => {
      sent.push(body);
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
    const { path, body } = request;
    const found = checkPayload(body.value, provider).filter(({ severity }) => severity === 'error');
    const base = sandbox.bases[provider.id as keyof Sandbox['bases']];
    const response = await fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body.value),
    });
    const said = await response.text();
    // It knows its own templates alone, and says so of no message that is wrong in itself.
    const refuses = !response.ok && !said.includes('"code":132001');
    expect(refuses, `${said} ${JSON.stringify(body.value)}`).toBe(found.length > 0);
    if (!refuses || !names?.(body.value)) return;
    const { issues } = provider.answer(response.status, JSON.parse(said), map, body.value);
    expect(issues.map(({ path: place }) => place.length > 0)).toContain(true);
  }

  const rows = limits.flatMap((row) => ('path' in row && row.severity === 'error' ? [row] : []));

  it.each(rows.map((row, index) => [`${row.id}: ${row.code}, ${index}`, row] as const))(
    '%s: one past it is refused alike, and at it is sent',
    async (_, row) => {
      const message = row.message ?? samples[row.type].maximal;
      const base: Draft = { version: 1, to, message };
      const refused = setAt(base, row.path, row.refused);
      const at = row.issueAt ?? row.path;
      expect(validate(refused, provider)).toContainEqual(
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
      const goes = !hasError(validate(allowed, provider));
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
