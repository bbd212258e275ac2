import { describe, expect, it, vi } from 'vitest';
import { createStage, newKey, origin, postRequest, slugOf } from '../test/stage.ts';

describe('counts the body as it comes', () => {
  const streamed = (sizes: readonly number[], headers: Record<string, string> = {}) => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const size = sizes[pulled++];
        if (size === undefined) controller.close();
        else controller.enqueue(new Uint8Array(size).fill(0x20));
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers },
      body: stream,
      duplex: 'half',
    };
    return { request: new Request(`${origin}/v1/messages`, init), pulls: () => pulled };
  };

  it('takes as many bytes as are allowed and not one more', async () => {
    const stage = createStage({ maxBodyBytes: 1000 });
    expect(slugOf(await stage.call(streamed([500, 500]).request))).toBe('bad-json');
    expect(slugOf(await stage.call(streamed([500, 500, 1]).request))).toBe('too-large');
  });

  it('stops reading a body that does not end', async () => {
    const { request, pulls } = streamed(new Array(1000).fill(100));
    const answer = await createStage({ maxBodyBytes: 1000 }).call(request);
    expect(answer.status).toBe(413);
    expect(answer.body.detail).toContain('1000 bytes');
    expect(pulls()).toBeLessThan(20);
  });

  it('tells a body that does not come from one that is wrong', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"provider":')),
    });
    const request = new Request(`${origin}/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      body: silent,
      duplex: 'half',
    } as RequestInit);
    const answering = createStage().call(request);
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    const answer = await answering;
    expect([answer.status, slugOf(answer), answer.body.outcome, answer.body.retryable]).toEqual([
      408,
      'request-timeout',
      'not_sent',
      true,
    ]);
  });

  it('believes a declared length that is too large, and no other', async () => {
    const stage = createStage({ maxBodyBytes: 1000 });
    const long = streamed([10], { 'content-length': '1001' });
    expect(slugOf(await stage.call(long.request))).toBe('too-large');
    const lying = streamed([600, 600], { 'content-length': '10' });
    expect(slugOf(await stage.call(lying.request))).toBe('too-large');
  });

  it('refuses bytes that are not UTF-8', async () => {
    const request = postRequest('/v1/messages', '');
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    const answer = await createStage().call(new Request(request, { method: 'POST', body: bytes }));
    expect(slugOf(answer)).toBe('bad-json');
  });
});
