import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDeskClient } from './desk-client.ts';
import { FakeRequest } from './fake-request.ts';

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

  it('asks for the service window without a number in the address', async () => {
    const answer = {
      open: false,
      expiresAt: null,
      permanent: false,
      checkedAt: '2026-01-15T12:00:00Z',
    };
    const { ask, client } = clientOf(async () => Response.json(answer));
    const contact = { id: '0b9c7f0e-4c3e-4c55-9d3c-3a4c6f7d4021', identifier: '+33639984021' };
    expect(await client.serviceWindow('bird', contact)).toEqual(answer);
    const [path, init] = ask.mock.calls[0] ?? [];
    expect(path).toBe('/api/v1/service-window');
    expect(JSON.parse(String(init?.body))).toEqual({ provider: 'bird', contact });
  });

  it('knows no window where the look-up failed', async () => {
    const problem = { type: 'urn:messagewright:problem:upstream-unreachable' };
    const { client } = clientOf(async () => Response.json(problem, { status: 503 }));
    expect(await client.serviceWindow('bird', { id: 'x' })).toBeUndefined();
  });

  it.each([
    ['what the server says', Response.json({ status: 'delivered' }), { status: 'delivered' }],
    ['that nobody tells', new Response(null, { status: 404 }), 'none'],
    ['nothing after a fault', new Response(null, { status: 500 }), undefined],
  ])('takes from a question for the status %s', async (_, response, status) => {
    const { ask, client } = clientOf(async () => response);
    expect(await client.status('bird', 'a&b')).toEqual(status);
    expect(ask.mock.calls[0]?.[0]).toBe('/desk/status?provider=bird&id=a%26b');
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

describe('a form with files', () => {
  afterEach(() => vi.unstubAllGlobals());

  const files: PartFile[] = [{ ref: { id: 'f1', name: 'a.png' }, file: new File(['x'], 'a.png') }];

  /** What the client makes of a form that ends in one way or another. */
  const outcomeOf = (
    online: boolean,
    end: (request: FakeRequest, stop: AbortController) => void,
  ) => {
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    const { client } = clientOf(async () => Response.json({}), online);
    const stop = new AbortController();
    const answer = client.send({ ...request, files }, { signal: stop.signal });
    end(FakeRequest.last as FakeRequest, stop);
    return answer;
  };

  it('goes out with the draft first and each file under its id', async () => {
    const answer = await outcomeOf(true, (form) => form.answer('{"outcome":"accepted"}'));
    expect(answer).toMatchObject({ outcome: 'accepted' });
    expect([...(FakeRequest.last?.body?.keys() ?? [])]).toEqual(['message', 'f1']);
  });

  it.each([
    ['lost on the way', true, false, 'not_sent', 'broken-off'],
    ['lost while offline', false, false, 'unreached', 'offline'],
    ['lost after all had gone', true, true, 'unreached', 'no-answer'],
    [
      'lost after all had gone, although the browser was offline',
      false,
      true,
      'unreached',
      'no-answer',
    ],
  ])('that is %s says so', async (_, online, whole, outcome, problem) => {
    const answer = await outcomeOf(online, (form) => {
      if (whole) form.upload.onload?.();
      form.fail();
    });
    expect(answer).toMatchObject({ outcome, problem });
  });

  it.each([true, false])('that is cancelled was cancelled, online or not (%s)', async (online) => {
    const answer = await outcomeOf(online, (_, stop) => stop.abort());
    expect(answer).toMatchObject({ outcome: 'not_sent', problem: 'cancelled' });
  });
});
