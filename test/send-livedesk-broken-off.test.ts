import { createServer, type Socket } from 'node:net';
import type { Draft } from '@messagewright/core';
import { createUploadGauge, fetchSend, type SendPort } from '@messagewright/proxy';
import { describe, expect, it, vi } from 'vitest';
import {
  arrived,
  formOf,
  mebibyte,
  png,
  post,
  send,
  sendFiles,
  slug,
  stage,
  startLiveDesk as start,
  withFiles,
} from './livedesk-stage.ts';
import { files, sendBytes, soon, tryAgain, wireOf } from './livedesk-wire.ts';

// A client that goes away while its files go up, seen from both sides of real sockets.

vi.setConfig({ testTimeout: 30_000 });

/** The first try has its key: whoever comes now comes second. */
const claimed = () => soon(() => expect(stage.claims).toBe(1));

const waysToGo: readonly [string, (socket: Socket) => void][] = [
  ['loses its network', (socket) => socket.resetAndDestroy()],
  ['gives up', (socket) => socket.destroy()],
  ['ends its side', (socket) => socket.end()],
];

describe.each(waysToGo)('a client that %s', (_, leave) => {
  it.each<[string, (wire: Awaited<ReturnType<typeof wireOf>>) => number]>([
    ['before its first byte', ({ head }) => head],
    ['in its message', ({ head }) => head + 120],
    ['before its first file', ({ file }) => file('file_1')],
    ['in its first file', ({ file }) => file('file_1') + 400_000],
    ['between its files', ({ file }) => file('file_1') + 700_000],
    ['in its second file', ({ file }) => file('file_2') + 400_000],
    ['before its last boundary', ({ whole }) => whole.lastIndexOf('\r\n--')],
    ['before its last two bytes', ({ whole }) => whole.length - 4],
  ])('%s leaves no message, and the same key sends it once', async (_where, at) => {
    const gauge = createUploadGauge();
    await start({ uploads: { gauge } });
    const key = crypto.randomUUID();
    const wire = await wireOf(key);
    leave(await sendBytes(wire.whole.subarray(0, at(wire))));
    const { last, before } = await tryAgain(key);
    expect([last.status, last.body.outcome, last.replayed]).toEqual([200, 'accepted', false]);
    expect(before.every((said) => said === 'in-progress 1')).toBe(true);
    expect(arrived()).toHaveLength(1);
    expect(arrived()[0]).toMatchObject({ files: files.map(({ name, size }) => ({ name, size })) });
    await soon(() => expect(gauge.held).toBe(0));
  });

  it('after its last byte, while the provider thinks, finds its answer under the key', async () => {
    await start();
    stage.sandbox.control.addFault({ delayMs: 400 });
    const key = crypto.randomUUID();
    const { whole } = await wireOf(key);
    const socket = await sendBytes(whole);
    await soon(() => expect(stage.sandbox.received()).toHaveLength(1));
    leave(socket);
    const { last, before } = await tryAgain(key);
    expect(before.length).toBeGreaterThan(0);
    expect([last.status, last.body.outcome, last.replayed]).toEqual([200, 'accepted', true]);
    expect(arrived()).toHaveLength(1);
  });
});

describe('the request to the provider', () => {
  /** A provider that only listens, and what it has heard of each connection. */
  async function listen() {
    const heard: { text: string; closed: boolean }[] = [];
    const server = createServer((socket) => {
      const one = { text: '', closed: false };
      heard.push(one);
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        one.text += chunk.toString('latin1');
      });
      socket.on('close', () => {
        one.closed = true;
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return { heard, base: `http://127.0.0.1:${port}`, close: () => server.close() };
  }

  it.each([
    ['undici', undefined],
    ['the fetch of the platform', fetchSend],
  ])('is broken off with the client, by %s, and never has its end', async (_, port) => {
    const provider = await listen();
    await start({ base: provider.base, ...(port && { send: port }) });
    const key = crypto.randomUUID();
    const wire = await wireOf(key);
    const socket = await sendBytes(wire.whole.subarray(0, wire.file('file_2') + 100_000));
    await soon(() => expect(provider.heard[0]?.text).toContain('b.png'));
    socket.destroy();
    await soon(() => expect(provider.heard[0]?.closed).toBe(true));
    const [{ text } = { text: '' }] = provider.heard;
    const [, boundary = 'none'] = /boundary=(\S+)/.exec(text) ?? [];
    expect(text).toContain(`--${boundary}\r\n`);
    expect(text).not.toContain(`--${boundary}--`);
    // Neither does a chunk of no length end it.
    expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
    provider.close();
  });

  it('broken off by the provider has never had its end either, so the files can come again', async () => {
    const provider = createServer((socket) => {
      socket.on('error', () => undefined);
      let size = 0;
      socket.on('data', (chunk) => {
        size += chunk.length;
        if (size > 400_000) socket.resetAndDestroy();
      });
    });
    await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
    const address = provider.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await start({ base: `http://127.0.0.1:${port}` });
    const answer = await sendFiles([png(8 * mebibyte)]);
    expect([slug(answer), answer.body.outcome, answer.body.retryable]).toEqual([
      'upstream-unreachable',
      'not_sent',
      true,
    ]);
    expect(answer.headers.get('retry-after')).toBe('5');
    provider.close();
  });

  it.each<[string, string, string, SendPort | undefined]>([
    ['goes no further', 'upstream-timeout', 'content-length: 100\r\n\r\n{"id":', undefined],
    ['cannot be read', 'upstream-bad-response', 'content-encoding: gzip\r\n\r\n', undefined],
    ['goes no further, by fetch', 'upstream-timeout', 'content-length: 100\r\n\r\n{', fetchSend],
  ])('whose answer begins before its end and %s stays unknown', async (_, problem, rest, send) => {
    const provider = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        // It reads no more, so the form cannot come to its end.
        socket.pause();
        socket.write(`HTTP/1.1 200 OK\r\n${rest}`);
      });
    });
    await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
    const address = provider.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const uploads = { deadlineMs: 1500 };
    await start({ base: `http://127.0.0.1:${port}`, uploads, ...(send && { send }) });
    const answer = await sendFiles([png(16 * mebibyte)]);
    expect([slug(answer), answer.body.outcome]).toEqual([problem, 'unknown']);
    expect(answer.body.provider).toMatchObject({ httpStatus: 200 });
    provider.close();
  });

  it('that had its end and no answer stays unknown, and is never made again', async () => {
    await start();
    stage.sandbox.control.addFault({ reset: 'before-headers' });
    const key = crypto.randomUUID();
    const first = await sendFiles(files, '141', key);
    const again = await sendFiles(files, '141', key);
    for (const answer of [first, again]) {
      expect([slug(answer), answer.body.outcome]).toEqual(['upstream-bad-response', 'unknown']);
    }
    expect(again.replayed).toBe(true);
    expect(arrived()).toHaveLength(1);
  });
});

describe('a second try while the first still comes', () => {
  it('is told to wait, and neither is lost', async () => {
    await start();
    const key = crypto.randomUUID();
    const { whole, file } = await wireOf(key);
    const at = file('file_2') + 10;
    const socket = await sendBytes(whole.subarray(0, at));
    await claimed();
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    const second = await soon(async () => {
      const early = await sendFiles(files, '141', key);
      expect(early.status).toBe(409);
      return early;
    });
    expect(slug(second)).toBe('in-progress');
    expect(second.body.outcome).toBeUndefined();
    expect(second.headers.get('retry-after')).toBe('1');
    expect(second.body.sendId).toEqual(expect.stringMatching(/^snd_/));
    socket.write(whole.subarray(at));
    await soon(() => expect(answer).toContain('"outcome":"accepted"'));
    expect(arrived()).toHaveLength(1);
    socket.destroy();
  });

  it('with another draft is another message', async () => {
    await start();
    const key = crypto.randomUUID();
    const wire = await wireOf(key);
    const socket = await sendBytes(wire.whole.subarray(0, wire.file('file_2')));
    await claimed();
    await soon(async () => {
      const other = await post(
        '/v1/messages',
        formOf(withFiles(files, '141', 'Other'), files),
        key,
      );
      expect(slug(other)).toBe('idempotency-key-reused');
    });
    socket.destroy();
  });
});

it('tells under the id of the send that it was not made, until it is', async () => {
  await start();
  const key = crypto.randomUUID();
  const wire = await wireOf(key);
  const socket = await sendBytes(wire.whole.subarray(0, wire.file('file_2')));
  await claimed();
  const sendId = await soon(async () => {
    const { body } = await sendFiles(files, '141', key);
    expect(body.type).toContain('in-progress');
    return String(body.sendId);
  });
  const said = async () => {
    const response = await fetch(`${stage.proxy.url}/v1/sends/${sendId}`);
    return (await response.json()) as { outcome: string; retryable?: boolean };
  };
  expect(await said()).toMatchObject({ outcome: 'in_progress' });
  socket.destroy();
  await soon(async () =>
    expect(await said()).toMatchObject({ outcome: 'not_sent', retryable: true }),
  );
  expect((await sendFiles(files, '141', key)).body.sendId).toBe(sendId);
  expect(await said()).toMatchObject({ outcome: 'accepted' });
});

describe('too many at once', () => {
  it('are told to come again, and every way out makes room', async () => {
    let asked = 0;
    await start({
      uploads: { atOnce: 1 },
      authorize: () => {
        asked += 1;
        return { id: 'anna' };
      },
    });
    const held = await wireOf(crypto.randomUUID());
    const full = async () => {
      const answer = await sendFiles(files);
      expect([answer.status, slug(answer), answer.body.outcome]).toEqual([
        503,
        'overloaded',
        'not_sent',
      ]);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(answer.body.retryable).toBe(true);
    };
    const room = () =>
      soon(async () => expect((await sendFiles(files)).body.outcome).toBe('accepted'));
    for (const at of [held.head, held.file('file_1') + 10, held.file('file_2')]) {
      const before = asked;
      const socket = await sendBytes(held.whole.subarray(0, at));
      await soon(() => expect(asked).toBe(before + 1));
      await full();
      // Whatever has no files is not concerned.
      expect((await send(draftOfText)).body.outcome).toBe('accepted');
      socket.destroy();
      await room();
    }
    // Refused on the way: none of these keeps its place.
    for (const wrong of [
      formOf(withFiles(files), []),
      formOf(withFiles([png(10, 'a.svg')]), [png(10, 'a.svg')]),
      new FormData(),
    ]) {
      expect((await post('/v1/messages', wrong)).status).toBeGreaterThan(399);
      await room();
    }
  });
});

const draftOfText: Draft = {
  version: 1,
  to: { type: 'conversation', id: '141' },
  message: { type: 'text', text: 'a' },
};
