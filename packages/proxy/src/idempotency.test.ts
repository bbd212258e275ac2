import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptingPort,
  account,
  createStage,
  draft,
  newKey,
  postRequest,
  slugOf,
} from '../test/stage.ts';
import { closedPort, respond, startUpstream, type Upstream } from '../test/upstream.ts';
import { createMemoryStore, type OutcomeStore, type SendPort } from './index.ts';
import { createUndiciSend } from './node/index.ts';

const other = { ...draft, message: { type: 'text', text: 'Something else' } };

describe('over real connections', () => {
  let upstream: Upstream;
  beforeEach(async () => {
    upstream = await startUpstream();
  });
  afterEach(() => upstream.close());

  it('reaches the provider once when fifty requests with one key come at once', async () => {
    const stage = createStage({ base: upstream.base, send: createUndiciSend() });
    const key = { 'idempotency-key': newKey() };
    const answers = await Promise.all(Array.from({ length: 50 }, () => stage.send(draft, key)));
    expect(upstream.arrived).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(waiting).toHaveLength(49);
    expect(waiting.every((answer) => slugOf(answer) === 'in-progress')).toBe(true);
    expect(waiting.every(({ headers }) => headers.get('retry-after') === '1')).toBe(true);
    expect(new Set(answers.map(({ body }) => body.sendId)).size).toBe(1);

    const later = await stage.send(draft, key);
    expect(later.headers.get('idempotency-replayed')).toBe('true');
    expect(upstream.arrived).toHaveLength(1);
  });

  it('sends again with the same key once the provider can be reached', async () => {
    const port = await closedPort();
    let base = `http://127.0.0.1:${port}`;
    const undici = createUndiciSend();
    const send: SendPort = (request, options) =>
      undici({ ...request, url: base + new URL(request.url).pathname }, options);
    const stage = createStage({ base, send });
    const key = { 'idempotency-key': newKey() };

    const first = await stage.send(draft, key);
    expect(slugOf(first)).toBe('upstream-unreachable');
    expect(first.body).toMatchObject({ outcome: 'not_sent', retryable: true });
    expect(first.headers.get('retry-after')).toBe('5');

    const changed = await stage.send(other, key);
    expect(slugOf(changed)).toBe('idempotency-key-reused');

    base = upstream.base;
    const second = await stage.send(draft, key);
    expect(second.body).toMatchObject({ outcome: 'accepted', sendId: first.body.sendId });
    expect(upstream.arrived).toHaveLength(1);
  });

  it('sends again with the same key after the provider asked to slow down', async () => {
    const stage = createStage({ base: upstream.base, send: createUndiciSend() });
    const key = { 'idempotency-key': newKey() };
    upstream.play((socket) =>
      respond(socket, 429, { message: 'Slow down' }, { 'retry-after': '7' }),
    );
    const first = await stage.send(draft, key);
    expect(slugOf(first)).toBe('provider-rate-limited');
    expect(first.body).toMatchObject({ outcome: 'rejected', retryable: true });
    expect(first.headers.get('retry-after')).toBe('7');
    upstream.play((socket) => respond(socket, 200, { id: 'msg_2' }));
    const second = await stage.send(draft, key);
    expect(second.body.outcome).toBe('accepted');
    expect(upstream.arrived).toHaveLength(2);
  });
});

it('replays the first answer, marked as such', async () => {
  const { send, sent } = acceptingPort();
  const stage = createStage({ send });
  const key = { 'idempotency-key': newKey() };
  const first = await stage.send(draft, key);
  const again = await stage.send(draft, key);
  expect(again.status).toBe(200);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.body).toEqual({ ...first.body, replayed: true });
  expect(sent).toHaveLength(1);
  expect(stage.events.map(({ event }) => event)).toEqual(['sent', 'replayed']);
});

it('replays an unknown outcome and never sends again', async () => {
  let calls = 0;
  const send: SendPort = async () => {
    calls += 1;
    return { handed: true, failure: { fault: 'timeout' } };
  };
  const stage = createStage({ send });
  const key = { 'idempotency-key': newKey() };
  const first = await stage.send(draft, key);
  const again = await stage.send(draft, key);
  expect(first.body).toMatchObject({ status: 504, outcome: 'unknown', retryable: false });
  expect(again.status).toBe(504);
  expect(again.body).toEqual(first.body);
  expect(calls).toBe(1);
});

it('does not mind white space, the order of keys or quotes around the key', async () => {
  const { send, sent } = acceptingPort();
  const stage = createStage({ send });
  const key = newKey();
  await stage.send(draft, { 'idempotency-key': key });
  const { version, to, message } = draft;
  const text = JSON.stringify({ draft: { message, to, version }, provider: 'digishare' }, null, 3);
  const answer = await stage.call(
    postRequest('/v1/messages', text, { 'idempotency-key': `"${key}"` }),
  );
  expect(answer.headers.get('idempotency-replayed')).toBe('true');
  expect(sent).toHaveLength(1);
});

describe('refuses a key that comes with other content', () => {
  const accounts = [account, { ...account, id: 'second' }];
  const request = (content: unknown, name: string) => ({
    provider: 'digishare',
    account: name,
    draft: content,
  });
  it.each([
    ['another text', request(other, 'main')],
    ['another recipient', request({ ...draft, to: { type: 'conversation', id: 'x' } }, 'main')],
    [
      'another option',
      request({ ...draft, options: { digishare: { sendToThird: false } } }, 'main'),
    ],
    ['another account', request(draft, 'second')],
  ])('%s', async (_, changed) => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ accounts, send });
    const key = { 'idempotency-key': newKey() };
    await stage.call(postRequest('/v1/messages', request(draft, 'main'), key));
    const answer = await stage.call(postRequest('/v1/messages', changed, key));
    expect(slugOf(answer)).toBe('idempotency-key-reused');
    expect(answer.body.outcome).toBeUndefined();
    expect(sent).toHaveLength(1);
  });
});

it('keeps the keys of two principals apart', async () => {
  const { send, sent } = acceptingPort();
  const stage = createStage({
    send,
    authorize: ({ headers }) => ({ id: headers.get('x-user') ?? '' }),
  });
  const key = newKey();
  for (const user of ['anna', 'bilal']) {
    const answer = await stage.send(draft, { 'idempotency-key': key, 'x-user': user });
    expect(answer.headers.get('idempotency-replayed')).toBe('false');
  }
  expect(sent).toHaveLength(2);
});

describe('when the store fails', () => {
  const failing = (part: Partial<OutcomeStore>): OutcomeStore => ({
    ...createMemoryStore(),
    ...part,
  });
  const reject = () => Promise.reject(new Error('disk full'));

  it('at the claim, nothing is sent', async () => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ send, store: failing({ claim: reject }) });
    const answer = await stage.send(draft);
    expect(slugOf(answer)).toBe('storage-unavailable');
    expect(answer.body).toMatchObject({ status: 503, outcome: 'not_sent', retryable: true });
    expect(JSON.stringify(answer.body)).not.toContain('disk full');
    expect(sent).toEqual([]);
  });

  it('at the result, the truth is told and nothing is sent again', async () => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ send, store: failing({ finish: reject }) });
    const key = { 'idempotency-key': newKey() };
    const answer = await stage.send(draft, key);
    expect(answer.body.outcome).toBe('accepted');
    expect(slugOf(await stage.send(draft, key))).toBe('in-progress');
    expect(sent).toHaveLength(1);
    expect(stage.events).toContainEqual(
      expect.objectContaining({ event: 'failed', step: 'store', reason: 'Error: disk full' }),
    );
  });
});
