import type { Draft } from '@messagewright/core';
import { describe, expect, it, vi } from 'vitest';
import { createDeskClient } from './desk-client.ts';

const draft: Draft = {
  version: 1,
  to: { type: 'conversation', id: 'conv_1' },
  message: { type: 'text', text: 'Hello' },
};
const request = { provider: 'digishare', draft, key: '2f1c1f0e-0000-4000-8000-000000000000' };

const clientOf = (answer: () => Promise<Response>, online = true) => {
  const ask = vi.fn<typeof fetch>(answer);
  return { ask, client: createDeskClient({ fetch: ask, isOnline: () => online }) };
};

describe('the client', () => {
  it('posts the draft, with the key as a header and nothing beside', async () => {
    const { ask, client } = clientOf(async () => Response.json({ outcome: 'accepted' }));
    expect(await client.send(request)).toMatchObject({ outcome: 'accepted' });
    const [path, init] = ask.mock.calls[0] ?? [];
    expect(path).toBe('/api/v1/messages');
    expect(init).toMatchObject({ method: 'POST', headers: { 'idempotency-key': request.key } });
    expect(JSON.parse(String(init?.body))).toEqual({ provider: 'digishare', draft });
  });

  it('asks for a send by its id', async () => {
    const { ask, client } = clientOf(async () => Response.json({ outcome: 'unknown' }));
    expect(await client.check('snd_1/../x')).toMatchObject({ outcome: 'unknown' });
    expect(ask.mock.calls[0]?.[0]).toBe('/api/v1/sends/snd_1%2F..%2Fx');
  });

  it('reads a problem as the outcome it names', async () => {
    const body = { type: 'urn:messagewright:problem:upstream-unreachable', outcome: 'not_sent' };
    const { client } = clientOf(async () => Response.json(body, { status: 503 }));
    expect(await client.send(request)).toMatchObject({
      outcome: 'not_sent',
      problem: 'upstream-unreachable',
    });
  });

  it.each([
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page instead of JSON', async () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ])('does not reject at %s', async (_, answer) => {
    expect(await clientOf(answer).client.send(request)).toMatchObject({
      outcome: 'unreached',
      problem: 'no-answer',
    });
    expect(await clientOf(answer).client.facts()).toBeUndefined();
  });

  it('says that it was offline when it was', async () => {
    const { client } = clientOf(() => Promise.reject(new TypeError('Failed to fetch')), false);
    expect(await client.send(request)).toMatchObject({ problem: 'offline' });
  });
});
