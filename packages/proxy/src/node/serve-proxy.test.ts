import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { digishare } from '@messagewright/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { account, draft, newKey } from '../../test/stage.ts';
import { respond, startUpstream, type Upstream } from '../../test/upstream.ts';
import type { ProxyEvent } from '../index.ts';
import { type ProxyServer, type ServeOptions, serveProxy } from './index.ts';

// Taken before any server is made, since the first one would already replace them.
const platform = { Request: globalThis.Request, Response: globalThis.Response };

let upstream: Upstream;
const servers: ProxyServer[] = [];
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await upstream.close();
});

async function serve(options: Partial<ServeOptions> = {}): Promise<ProxyServer> {
  const accounts = [{ ...account, base: upstream.base }];
  const server = await serveProxy({ providers: [digishare], accounts, ...options });
  servers.push(server);
  return server;
}

function post(url: string, key = newKey()): Promise<Response> {
  return fetch(`${url}/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ provider: 'digishare', draft }),
  });
}

it('listens on loopback, sends and lists', async () => {
  const { url, port } = await serve();
  expect(url).toBe(`http://127.0.0.1:${port}`);
  const answer = await post(url);
  expect(answer.status).toBe(200);
  expect(upstream.arrived).toHaveLength(1);
  expect((await fetch(`${url}/v1/providers`)).status).toBe(200);
});

it.each(['0.0.0.0', '::', '192.168.1.4', 'example.com'])(
  'does not start on %s without an authorize function',
  async (hostname) => {
    await expect(serve({ hostname })).rejects.toThrow('@messagewright/proxy: without authorize');
  },
);

it('starts elsewhere with one', async () => {
  const { port } = await serve({ hostname: '0.0.0.0', authorize: () => ({ id: 'anna' }) });
  expect((await post(`http://127.0.0.1:${port}`)).status).toBe(200);
});

it('says that a port is taken', async () => {
  const { port } = await serve();
  await expect(serve({ port })).rejects.toThrow('EADDRINUSE');
});

it('leaves the Request and Response of the platform alone', async () => {
  await serve();
  expect(globalThis.Request === platform.Request).toBe(true);
  expect(globalThis.Response === platform.Response).toBe(true);
});

it('refuses a page that rebinds its own name to this machine', async () => {
  const { port } = await serve();
  const status = await new Promise((resolve, reject) => {
    const headers = { host: `evil.example:${port}` };
    httpRequest({ host: '127.0.0.1', port, path: '/v1/providers', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

it('finishes the send of a client that hangs up, and keeps its answer', async () => {
  const events: ProxyEvent[] = [];
  let finished: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finished = resolve;
  });
  const { url, port } = await serve({
    onEvent: (event) => {
      events.push(event);
      if (event.event === 'sent') finished();
    },
  });
  const hungUp = new Promise<void>((resolve) => {
    upstream.play((socket) => {
      client.on('close', () => {
        respond(socket, 200, { id: 'msg_late' });
        resolve();
      });
      client.destroy();
    });
  });
  const key = newKey();
  const body = JSON.stringify({ provider: 'digishare', draft });
  const lines = [
    'POST /v1/messages HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `idempotency-key: ${key}`,
  ];
  const client = connect(port, '127.0.0.1', () =>
    client.write(`${lines.join('\r\n')}\r\n\r\n${body}`),
  );
  await hungUp;
  await done;
  expect(events).toMatchObject([{ event: 'sent', outcome: 'accepted' }]);

  const again = await post(url, key);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toMatchObject({ provider: { messageId: 'msg_late' }, replayed: true });
  expect(upstream.arrived).toHaveLength(1);
});

it('answers what still runs when it closes', async () => {
  const server = await serve();
  let answerNow: () => void = () => undefined;
  upstream.play((socket) => {
    answerNow = () => respond(socket, 200, { id: 'msg_1' });
  });
  const sending = post(server.url);
  await upstream.seen(1);
  const closing = server.close();
  answerNow();
  expect((await sending).status).toBe(200);
  await closing;
  await expect(post(server.url)).rejects.toThrow();
});

it('counts a body that comes in chunks', async () => {
  const { port } = await serve({ maxBodyBytes: 1000 });
  const status = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      const lines = [
        'POST /v1/messages HTTP/1.1',
        `host: 127.0.0.1:${port}`,
        'content-type: application/json',
        'transfer-encoding: chunked',
        `idempotency-key: ${newKey()}`,
      ];
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      for (let index = 0; index < 20; index += 1) socket.write(`64\r\n${' '.repeat(100)}\r\n`);
    });
    socket.on('data', (chunk) => {
      resolve(chunk.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });
  expect(status).toBe('HTTP/1.1 413 Payload Too Large');
  expect(upstream.arrived).toHaveLength(0);
});
