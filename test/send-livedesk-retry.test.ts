import type { Json } from '@messagewright/core';
import type { SendPort } from '@messagewright/proxy';
import { createUndiciSend } from '@messagewright/proxy/node';
import { livedeskEndings as endings } from '@messagewright/sandbox';
import { describe, expect, it, vi } from 'vitest';
import { post, say, send, slug, stage, startLiveDesk as start } from './livedesk-stage.ts';

// LiveDesk's own retry, through the proxy, over real sockets.

describe('a retry', () => {
  const failing = async (ending: string) => {
    const answer = await send(say('a', `14${ending}`));
    expect(answer.body).toMatchObject({
      outcome: 'rejected',
      provider: { messageId: expect.any(String) },
    });
    return String(answer.body.sendId);
  };
  const retry = (id: string) => post(`/v1/messages/${id}/retry`);

  it('asks once, and says that it was asked', async () => {
    await start();
    const id = await failing(endings.failsOnce);
    const answer = await retry(id);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      outcome: 'accepted',
      retryOf: id,
      detail: 'The retry was requested.',
      request: {
        method: 'POST',
        url: expect.stringMatching(/\/messages\/\d+\/retry$/),
        body: null,
      },
    });
    const kept = await fetch(`${stage.proxy.url}/v1/sends/${answer.body.sendId}`);
    expect(await kept.json()).toMatchObject({ outcome: 'accepted' });
    expect(slug(await retry(id))).toBe('retry-too-soon');
    stage.clock += 30_000;
    // It was sent by then.
    expect(slug(await retry(id))).toBe('not-failed');
    expect(stage.sandbox.received()).toHaveLength(2);
  });

  it('can fail too, and be asked for three times, with half a minute between', async () => {
    await start();
    const id = await failing(endings.failsAlways);
    for (const _ of [1, 2, 3]) {
      const answer = await retry(id);
      expect(answer.body).toMatchObject({ outcome: 'rejected', provider: { code: '131000' } });
      stage.clock += 29_999;
      if (_ < 3) expect(slug(await retry(id))).toBe('retry-too-soon');
      stage.clock += 1;
    }
    expect(slug(await retry(id))).toBe('too-many-retries');
    expect(stage.sandbox.received()).toHaveLength(4);
  });

  it('of a retry is one more of the same message, and rests and ends with the others', async () => {
    await start();
    const id = await failing(endings.failsAlways);
    const first = await retry(id);
    const itself = String(first.body.sendId);
    expect(itself).not.toBe(id);
    expect(slug(await retry(itself))).toBe('retry-too-soon');
    for (const _ of [2, 3]) {
      stage.clock += 30_000;
      expect((await retry(itself)).body).toMatchObject({ outcome: 'rejected', retryOf: id });
    }
    stage.clock += 30_000;
    expect(slug(await retry(itself))).toBe('too-many-retries');
    expect(slug(await retry(id))).toBe('too-many-retries');
    expect(stage.sandbox.received()).toHaveLength(4);
  });

  it('is made once where two are asked for together', async () => {
    await start();
    const id = await failing(endings.failsOnce);
    const answers = await Promise.all([retry(id), retry(id), retry(id)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(stage.sandbox.received()).toHaveLength(2);
  });

  it('is for failed messages of the same caller alone', async () => {
    await start({ authorize: ({ headers }) => ({ id: headers.get('x-who') ?? 'anna' }) });
    const sent = await send(say('a'));
    expect(slug(await retry(String(sent.body.sendId)))).toBe('not-failed');
    expect(slug(await retry('snd_none'))).toBe('unknown-send');
    const id = await failing(endings.failsOnce);
    const other = await fetch(`${stage.proxy.url}/v1/messages/${id}/retry`, {
      method: 'POST',
      headers: { 'x-who': 'bert' },
    });
    expect(other.status).toBe(404);
    expect(stage.sandbox.received()).toHaveLength(2);
  });

  it('whose answer nobody knows stays unknown, and may be asked for again later', async () => {
    await start({ deadlineMs: 300 });
    const id = await failing(endings.failsOnce);
    stage.sandbox.control.addFault({ hang: true });
    expect((await retry(id)).body.outcome).toBe('unknown');
    expect(slug(await retry(id))).toBe('retry-too-soon');
    stage.clock += 30_000;
    expect(slug(await retry(id))).toBe('provider-rejected');
  });

  it('is one retry where several are asked for together, and the others are told so', async () => {
    await start();
    const id = await failing(endings.failsOnce);
    const answers = await Promise.all(Array.from({ length: 8 }, () => retry(id)));
    const others = answers.filter(({ status }) => status !== 200);
    expect(others).toHaveLength(7);
    for (const other of others) {
      expect(['in-progress', 'retry-too-soon']).toContain(slug(other));
      expect(Number(other.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(stage.sandbox.received()).toHaveLength(2);
  });

  it('is under way while the provider thinks', async () => {
    await start();
    const id = await failing(endings.failsOnce);
    stage.sandbox.control.addFault({ delayMs: 300 });
    const first = retry(id);
    await vi.waitFor(async () => expect(slug(await retry(id))).toBe('in-progress'));
    stage.clock += 60_000;
    // However long it takes, a second one does not begin beside it.
    const second = await retry(id);
    expect([slug(second), second.headers.get('retry-after')]).toEqual(['in-progress', '1']);
    expect((await first).body.outcome).toBe('accepted');
    expect(stage.sandbox.received()).toHaveLength(2);
  });

  it.each([
    [429, 'provider-rate-limited', 'rejected'],
    [404, 'provider-rejected', 'rejected'],
    [503, 'upstream-bad-response', 'unknown'],
  ])('that is answered with %i leaves the message failed', async (status, problem, outcome) => {
    await start();
    const id = await failing(endings.failsOnce);
    stage.sandbox.control.addFault({ status });
    const answer = await retry(id);
    expect([slug(answer), answer.body.outcome]).toEqual([problem, outcome]);
    expect(answer.body.retryOf).toBe(id);
    stage.clock += 30_000;
    // In the sandbox the message has been sent by then, and it says so.
    expect(slug(await retry(id))).toBe('provider-rejected');
    expect(stage.sandbox.received()).toHaveLength(3);
  });

  it('that never left is given back, and can be asked for at once', async () => {
    const port = createUndiciSend();
    let down = false;
    const send: SendPort = (request, options) =>
      down
        ? Promise.resolve({ handed: false, failure: { fault: 'connection' } })
        : port(request, options);
    await start({ send });
    const id = await failing(endings.failsOnce);
    down = true;
    for (const _ of [1, 2, 3, 4, 5]) {
      const answer = await retry(id);
      expect([slug(answer), answer.body.outcome]).toEqual(['upstream-unreachable', 'not_sent']);
    }
    down = false;
    expect((await retry(id)).body.outcome).toBe('accepted');
  });

  it('is asked of the provider, and the key of the message never sends a second one', async () => {
    await start();
    const key = crypto.randomUUID();
    const draft = say('a', `14${endings.failsOnce}`);
    const first = await send(draft, key);
    expect(first.body).toMatchObject({ outcome: 'rejected', retryable: true });
    expect((await retry(String(first.body.sendId))).body.outcome).toBe('accepted');
    const again = await send(draft, key);
    expect([again.replayed, again.body.sendId]).toEqual([true, first.body.sendId]);
    expect(stage.sandbox.received()).toHaveLength(2);
  });

  it('is not for whoever may no longer write to the conversation', async () => {
    let may = true;
    await start({ authorize: () => ({ id: 'anna', mayUse: ({ to }) => may || to === undefined }) });
    const id = await failing(endings.failsOnce);
    may = false;
    expect(slug(await retry(id))).toBe('forbidden');
    expect(stage.sandbox.received()).toHaveLength(1);
  });

  it.each<Json>([
    '..',
    '.',
    '%2e%2e',
    '1/../../contacts',
    '1%2F2',
    '1\\2',
    '1?x=',
    '1#',
    '1\r\nX: y',
    '1\0',
    '\u0661',
    '\uff11',
    ' 1',
    '01',
    '0',
    '-1',
    '',
    '12345678901234567890',
    2 ** 53,
    1e21,
    1.5,
    -1,
    0,
  ])('is never asked for with %j as the id of a message', async (id) => {
    await start();
    const content_attributes = { external_error: '131000: Something went wrong' };
    stage.sandbox.control.addFault({ body: { id, status: 'failed', content_attributes } });
    const answer = await send(say('a'));
    expect(answer.body.outcome).toBe('rejected');
    expect(slug(await retry(String(answer.body.sendId)))).toBe('not-failed');
    expect(stage.sandbox.received()).toHaveLength(1);
  });

  it.each([
    '..',
    '%2e%2e',
    '..%2f..%2fsends',
    '%0d%0aX:%20y',
    'snd_%00',
    '%F0%9F',
    'x'.repeat(4000),
  ])('of the send %j is unknown', async (id) => {
    await start();
    expect((await retry(id)).status).toBe(404);
    expect(stage.sandbox.received()).toEqual([]);
  });
});
