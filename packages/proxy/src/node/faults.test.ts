import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canary } from '../../test/canary.ts';
import { account, createStage, draft, newKey, slugOf } from '../../test/stage.ts';
import {
  closedPort,
  respond,
  type Script,
  startUpstream,
  type Upstream,
} from '../../test/upstream.ts';
import { maxAnswerBytes } from '../send-port.ts';
import { createUndiciSend } from './index.ts';

const json = '{"id":"msg_1","status":"queued"}';
const length = (text: string) => `content-length: ${Buffer.byteLength(text)}`;
const raw =
  (...lines: string[]): Script =>
  (socket) =>
    socket.end(lines.join('\r\n'));

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(() => upstream.close());

/** Sends one draft and holds the answer against what the far side really got. */
async function sendTo(base: string, deadlineMs = 5000) {
  const stage = createStage({ base, send: createUndiciSend(), deadlineMs });
  const answer = await stage.send(draft);
  if (answer.body.outcome === 'not_sent') expect(upstream.arrived).toHaveLength(0);
  expect(upstream.arrived.length).toBeLessThanOrEqual(1);
  return { answer, stage };
}

describe('a fault after the request has left is unknown, whatever its code', () => {
  const cases: [name: string, script: Script, slug: string, deadlineMs?: number][] = [
    ['reset', (socket) => socket.resetAndDestroy(), 'upstream-bad-response'],
    ['end without a word', (socket) => socket.end(), 'upstream-bad-response'],
    ['hang', () => undefined, 'upstream-timeout', 200],
    ['half a status line', raw('HTTP/1.1 2'), 'upstream-bad-response'],
    ['not HTTP', raw('220 mail.example.com ESMTP', ''), 'upstream-bad-response'],
    ['status 0', raw('HTTP/1.1 000 Nothing', length(json), '', json), 'upstream-bad-response'],
    [
      'headers and then nothing',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-'),
      'upstream-timeout',
      200,
    ],
    [
      'half a body and then nothing',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\n${length(json)}\r\n\r\n{"id"`),
      'upstream-timeout',
      200,
    ],
    [
      'half a body and end',
      raw('HTTP/1.1 200 OK', length(json), '', '{"id"'),
      'upstream-bad-response',
    ],
    [
      'half a body and reset',
      (socket) =>
        socket.write(`HTTP/1.1 200 OK\r\n${length(json)}\r\n\r\n{"id"`, () =>
          socket.resetAndDestroy(),
        ),
      'upstream-bad-response',
    ],
    [
      'a chunk that breaks off',
      raw('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '20', '{"id":'),
      'upstream-bad-response',
    ],
    [
      'two lengths',
      raw('HTTP/1.1 200 OK', length(json), 'transfer-encoding: chunked', '', json),
      'upstream-bad-response',
    ],
    [
      'a header of 20 KB',
      raw('HTTP/1.1 200 OK', `x-long: ${'x'.repeat(20_000)}`, length(json), '', json),
      'upstream-bad-response',
    ],
    ['endless interim answers', (socket) => drip(socket), 'upstream-timeout', 300],
    [
      'a body too large',
      (socket) => respond(socket, 200, 'x'.repeat(maxAnswerBytes + 1)),
      'upstream-bad-response',
    ],
    ['an endless body', (socket) => pour(socket), 'upstream-bad-response'],
    ['gzip', (socket) => gzipped(socket), 'upstream-bad-response'],
    ['a page', (socket) => respond(socket, 200, '<h1>It works</h1>'), 'upstream-bad-response'],
    ['an empty success', (socket) => respond(socket, 204, ''), 'upstream-bad-response'],
    ['half of JSON', (socket) => respond(socket, 200, '{"id":'), 'upstream-bad-response'],
    ['deep JSON', (socket) => respond(socket, 200, '['.repeat(100_000)), 'upstream-bad-response'],
    [
      'a server error',
      (socket) => respond(socket, 500, { message: 'Oops' }),
      'upstream-bad-response',
    ],
    [
      'overload',
      (socket) => respond(socket, 503, '', { 'retry-after': '9' }),
      'upstream-bad-response',
    ],
    [
      'a gateway that timed out',
      (socket) => respond(socket, 504, '<h1>504</h1>'),
      'upstream-bad-response',
    ],
  ];

  it.each(cases)('%s', async (_, script, slug, deadlineMs) => {
    upstream.play(script);
    const { answer, stage } = await sendTo(upstream.base, deadlineMs);
    expect(answer.body).toMatchObject({ outcome: 'unknown', retryable: false });
    expect(slugOf(answer)).toBe(slug);
    expect(upstream.arrived).toHaveLength(1);
    expect(stage.events).toContainEqual(
      expect.objectContaining({ event: 'sent', outcome: 'unknown' }),
    );
  });
});

describe('a fault before the request leaves is not sent', () => {
  it('nobody listens', async () => {
    const { answer, stage } = await sendTo(`http://127.0.0.1:${await closedPort()}`);
    expect(answer.body).toMatchObject({ status: 503, outcome: 'not_sent', retryable: true });
    expect(stage.events).toContainEqual(
      expect.objectContaining({ outcome: 'not_sent', code: 'ECONNREFUSED' }),
    );
  });

  it('the name has no address', async () => {
    const { answer } = await sendTo('https://messagewright.invalid');
    expect(slugOf(answer)).toBe('upstream-unreachable');
  });

  it('the far side does not speak TLS', async () => {
    const plain = await startUpstream((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const { answer } = await sendTo(`https://127.0.0.1:${plain.port}`);
    expect(answer.body).toMatchObject({ status: 503, outcome: 'not_sent' });
    await plain.close();
  });

  it('the far side never answers the TLS greeting, and the deadline passes', async () => {
    const silent = await startUpstream(() => undefined);
    const { answer, stage } = await sendTo(`https://127.0.0.1:${silent.port}`, 200);
    expect(answer.body).toMatchObject({ status: 503, outcome: 'not_sent' });
    expect(stage.events).toContainEqual(expect.objectContaining({ fault: 'timeout' }));
    await silent.close();
  });

  it('the far side takes longer to greet than a connection may', async () => {
    const silent = await startUpstream(() => undefined);
    const send = createUndiciSend({ connectTimeoutMs: 100 });
    const stage = createStage({ base: `https://127.0.0.1:${silent.port}`, send });
    const answer = await stage.send(draft);
    expect(answer.body.outcome).toBe('not_sent');
    expect(stage.events).toContainEqual(
      expect.objectContaining({ code: 'UND_ERR_CONNECT_TIMEOUT' }),
    );
    await silent.close();
  });
});

describe('a clear answer is what it says', () => {
  it.each<[string, Script, number, string, string]>([
    ['201', (socket) => respond(socket, 201, { id: 'a' }), 200, 'accepted', ''],
    ['an answer and then a reset', answerThenReset, 200, 'accepted', ''],
    ['as large as allowed', (socket) => respond(socket, 200, largest()), 200, 'accepted', ''],
    [
      '400',
      (socket) => respond(socket, 400, { message: 'Bad' }),
      422,
      'rejected',
      'provider-rejected',
    ],
    ['a wrong token', (socket) => respond(socket, 401, {}), 422, 'rejected', 'provider-rejected'],
    [
      'a page with 404',
      (socket) => respond(socket, 404, '<h1>404</h1>'),
      422,
      'rejected',
      'provider-rejected',
    ],
    ['too many', (socket) => respond(socket, 429, {}), 429, 'rejected', 'provider-rate-limited'],
  ])('%s', async (_, script, status, outcome, slug) => {
    upstream.play(script);
    const { answer } = await sendTo(upstream.base);
    expect(answer.status).toBe(status);
    expect(answer.body.outcome).toBe(outcome);
    if (slug !== '') expect(slugOf(answer)).toBe(slug);
    expect(upstream.arrived).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])('%d is not followed', async (status) => {
    const target = await startUpstream();
    upstream.play((socket) =>
      respond(socket, status, '', { location: `${target.base}/v1/messages` }),
    );
    const { answer } = await sendTo(upstream.base);
    expect(answer.body).toMatchObject({ status: 502, outcome: 'rejected', retryable: false });
    expect(target.connections()).toBe(0);
    await target.close();
  });
});

it('keeps the credential out of everything when the provider says it back', async () => {
  const echo = {
    message: `Invalid token ${canary}`,
    encoded: encodeURIComponent(canary),
    base64: btoa(`Bearer ${canary}`),
    [canary]: [canary],
  };
  for (const status of [200, 401, 422, 429, 500]) {
    upstream.play((socket) => respond(socket, status, echo));
    const stage = createStage({ base: upstream.base, send: createUndiciSend() });
    const key = { 'idempotency-key': newKey() };
    // The stage searches each answer and event; the store's copy comes back in the last two.
    const answer = await stage.send(draft, key);
    expect(JSON.stringify(answer.body)).toContain('[redacted]');
    await stage.send(draft, key);
    await stage.get(`/v1/sends/${answer.body.sendId}`);
  }
});

it('cuts what a provider says at length', async () => {
  upstream.play((socket) => respond(socket, 400, { message: 'x'.repeat(200_000) }));
  const { answer } = await sendTo(upstream.base);
  expect(answer.body.outcome).toBe('rejected');
  expect(JSON.stringify(answer.body).length).toBeLessThan(5000);
});

it('makes a connection for each send, and tells two sends at once apart', async () => {
  const refused = `http://127.0.0.1:${await closedPort()}`;
  const accounts = [
    { ...account, id: 'up', base: upstream.base },
    { ...account, id: 'down', base: refused },
  ];
  const stage = createStage({ accounts, send: createUndiciSend() });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const body = { provider: 'digishare', account: index % 2 ? 'down' : 'up', draft };
      const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return stage.call(new Request('http://127.0.0.1:8787/v1/messages', init));
    }),
  );
  const expected = answers.map((_, index) => (index % 2 ? 'not_sent' : 'accepted'));
  expect(answers.map(({ body }) => body.outcome)).toEqual(expected);
  expect(upstream.connections()).toBe(10);
});

it('asks for an answer that is not encoded, and closes the connection', async () => {
  await sendTo(upstream.base);
  expect(upstream.arrived[0]).toMatchObject({
    method: 'POST',
    path: '/v1/messages',
    headers: {
      'accept-encoding': 'identity',
      'content-type': 'application/json',
      connection: 'close',
      authorization: `Bearer ${canary}`,
    },
  });
});

type Far = Parameters<Script>[0];

function drip(socket: Far): void {
  const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 10);
  socket.on('close', () => clearInterval(timer));
}

function pour(socket: Far): void {
  socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const more = () => {
    while (!socket.destroyed && socket.write(chunk)) {}
  };
  socket.on('drain', more);
  more();
}

function gzipped(socket: Far): void {
  const body = gzipSync(json);
  socket.write(
    `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`,
  );
  socket.end(body);
}

function answerThenReset(socket: Far): void {
  const text = `HTTP/1.1 200 OK\r\nconnection: close\r\n${length(json)}\r\n\r\n${json}`;
  socket.write(text, () => setImmediate(() => socket.resetAndDestroy()));
}

function largest(): string {
  const empty = JSON.stringify({ id: '' });
  return JSON.stringify({ id: 'x'.repeat(maxAnswerBytes - empty.length) });
}
