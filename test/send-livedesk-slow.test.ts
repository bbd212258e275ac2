import { connect, createServer } from 'node:net';
import { livedesk } from '@messagewright/core';
import { serveProxy } from '@messagewright/proxy/node';
import { describe, expect, it, vi } from 'vitest';
import {
  arrived,
  mebibyte,
  png,
  sendFiles,
  stage,
  startLiveDesk as start,
} from './livedesk-stage.ts';
import { sendBytes, soon, tryAgain, wireOf } from './livedesk-wire.ts';

// Clients that come too slowly, and requests that lie about their length, over real sockets.

vi.setConfig({ testTimeout: 30_000 });

describe('a client that comes too slowly', () => {
  it.each<[string, (wire: Awaited<ReturnType<typeof wireOf>>) => number]>([
    ['its message', ({ head }) => head + 50],
    ['its first file', ({ file }) => file('file_1') + 3],
    ['its second file', ({ file }) => file('file_2') + 3],
    ['its end', ({ whole }) => whole.length - 4],
  ])('with %s is given up after a while, and the same key can come again', async (_, at) => {
    // Long enough for the second try on a machine that is busy with other things.
    await start({ uploads: { stallMs: 800 } });
    const key = crypto.randomUUID();
    const wire = await wireOf(key);
    const socket = await sendBytes(wire.whole.subarray(0, at(wire)));
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (chunk) => resolve(chunk.toString())),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"outcome":"not_sent"');
    expect(answer).toContain('"retryable":true');
    expect(arrived()).toEqual([]);
    const { last } = await tryAgain(key);
    expect(last.body.outcome).toBe('accepted');
    expect(arrived()).toHaveLength(1);
    socket.destroy();
  });

  it('drop by drop is given up at the deadline', async () => {
    await start({ uploads: { stallMs: 10_000, deadlineMs: 400 } });
    const wire = await wireOf(crypto.randomUUID());
    const at = wire.file('file_2');
    const socket = await sendBytes(wire.whole.subarray(0, at));
    let sent = at;
    const drip = setInterval(() => {
      socket.write(wire.whole.subarray(sent, sent + 1));
      sent += 1;
    }, 20);
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (chunk) => resolve(chunk.toString())),
    );
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"outcome":"not_sent"');
    expect(arrived()).toEqual([]);
    socket.destroy();
  });

  it('is not the one where the provider is: the files may stand still while nobody asks for them', async () => {
    const provider = createServer({ pauseOnConnect: true }, (socket) => {
      socket.on('error', () => undefined);
      let size = 0;
      socket.on('data', (chunk) => {
        size += chunk.length;
        if (size < 8 * mebibyte) return;
        const body = '{"id":1,"status":"sent"}';
        socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      });
      setTimeout(() => socket.resume(), 500);
    });
    await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
    const address = provider.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await start({ base: `http://127.0.0.1:${port}`, uploads: { stallMs: 100 } });
    expect((await sendFiles([png(8 * mebibyte)])).body.outcome).toBe('accepted');
    provider.close();
  });
});

describe('a request whose length lies', () => {
  /** What the proxy says to a request with other headers in place of its length. */
  async function say(lines: (length: number) => string[], body?: (whole: Buffer) => Buffer) {
    const wire = await wireOf(crypto.randomUUID());
    const head = wire.whole.subarray(0, wire.head).toString();
    const content = wire.whole.subarray(wire.head);
    const changed = head.replace(/content-length: \d+/, lines(content.length).join('\r\n'));
    const bytes = Buffer.concat([Buffer.from(changed), body ? body(content) : content]);
    const socket = connect(stage.proxy.port, '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.write(bytes);
    await soon(() => expect(said).toContain('HTTP/1.1'));
    socket.destroy();
    return said.split('\r\n')[0];
  }
  const chunked = (whole: Buffer) =>
    Buffer.concat([
      Buffer.from(`${whole.length.toString(16)}\r\n`),
      whole,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);

  it('goes where it tells none and comes in chunks', async () => {
    await start();
    expect(await say(() => ['transfer-encoding: chunked'], chunked)).toBe('HTTP/1.1 200 OK');
    expect(arrived()).toHaveLength(1);
  });

  it.each<[string, string, (length: number) => string[], ((whole: Buffer) => Buffer)?]>([
    ['too short', '400', (length) => [`content-length: ${length - 20}`]],
    ['too long', '408', (length) => [`content-length: ${length + 20}`]],
    ['there twice', '400', (length) => [`content-length: ${length}`, 'content-length: 5']],
    [
      'beside chunks',
      '400',
      (length) => [`content-length: ${length}`, 'transfer-encoding: chunked'],
      chunked,
    ],
    ['of a broken chunk', '400', () => ['transfer-encoding: chunked'], (whole) => whole],
    ['no number', '400', () => ['content-length: many']],
    ['below nothing', '400', () => ['content-length: -1']],
    ['beyond the bound', '413', () => ['content-length: 999999999']],
  ])('since it is %s is answered %s, and leaves no message', async (_, status, lines, body) => {
    await start({ uploads: { stallMs: 200 } });
    expect(await say(lines, body)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(arrived()).toEqual([]);
  });
});

it('a proxy that nobody watches serves on', async () => {
  await start();
  const other = await serveProxy({ providers: [livedesk], accounts: [] });
  const socket = connect(other.port, '127.0.0.1');
  socket.write('POST /v1/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 9\r\n\r\n');
  socket.resetAndDestroy();
  expect((await fetch(`${other.url}/v1/providers`)).status).toBe(200);
  await other.close();
});
