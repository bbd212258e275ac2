import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import {
  type AnswerAttachment,
  type Draft,
  type FileRef,
  hasError,
  type JsonObject,
  livedesk,
  mimeOfName,
  prepare,
} from '@messagewright/core';
import { sampleDrafts, samples } from '@messagewright/core/samples';
import { createUploadGauge, fetchSend } from '@messagewright/proxy';
import { livedeskEndings as endings } from '@messagewright/sandbox';
import { describe, expect, it, vi } from 'vitest';
import {
  arrived,
  formOf,
  mebibyte,
  png,
  post,
  say,
  send,
  sendFiles,
  slug,
  stage,
  startLiveDesk as start,
  to,
  withFiles,
} from './livedesk-stage.ts';

// Core, proxy and sandbox over real sockets: what a person attaches arrives, byte by byte.

const pdf = new File(['%PDF-1.7\r\n--\r\nnot a boundary'], 'Facture été.pdf', {
  type: 'application/pdf',
});

async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Buffer.from(digest).toString('hex');
}

/**
 * What has come into the proxy's process and not gone on to the system: the same as the gauge, and what
 * streams and sockets of the platform hold as well. Looked at every few milliseconds.
 */
function watchSockets() {
  const incoming = new Set<Socket>();
  const outgoing = new Set<Socket>();
  const onRequest = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    if (socket.localPort === stage.proxy.port) incoming.add(socket);
  };
  const onConnected = (message: unknown) => {
    outgoing.add((message as { socket: Socket }).socket);
  };
  subscribe('http.server.request.start', onRequest);
  subscribe('undici:client:connected', onConnected);
  let peak = 0;
  let samples = 0;
  const timer = setInterval(() => {
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    const came = sum([...incoming].map(({ bytesRead }) => bytesRead));
    const ours = [...outgoing].filter(({ remotePort }) => remotePort === stage.sandbox.port);
    const left = sum(ours.map(({ bytesWritten, writableLength }) => bytesWritten - writableLength));
    if (ours.length > 0) samples += 1;
    peak = Math.max(peak, came - left);
  }, 2);
  return {
    stop() {
      clearInterval(timer);
      unsubscribe('http.server.request.start', onRequest);
      unsubscribe('undici:client:connected', onConnected);
      return { peak, samples };
    },
  };
}

/** The same form, its files the other way round. */
function reversed(files: readonly File[]): FormData {
  const form = new FormData();
  const [message, ...parts] = [...formOf(withFiles(files), files)];
  for (const [name, value] of [message, ...parts.reverse()].flatMap((part) =>
    part ? [part] : [],
  )) {
    form.append(name, value);
  }
  return form;
}

describe('files', () => {
  it('of one message arrive whole, in order, under their names, and can be fetched', async () => {
    await start();
    const files = [png(300_000), pdf, png(70_001, 'b.png')];
    const answer = await sendFiles(files);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ outcome: 'accepted', provider: { status: 'sent' } });
    const [request] = arrived();
    expect(request).toMatchObject({ fields: { content: 'See below' } });
    expect(request?.files).toEqual(
      await Promise.all(
        files.map(async (file) => ({
          part: 'attachments[]',
          name: file.name,
          type: file.type,
          size: file.size,
          sha256: await digestOf(file),
        })),
      ),
    );
    const { attachments } = answer.body.answer as { attachments: { data_url: string }[] };
    expect(await (await fetch(attachments[1]?.data_url ?? '')).text()).toBe(await pdf.text());
    // The same, as the page takes it: whatever the provider calls its members.
    const provider = answer.body.provider as { attachments?: AnswerAttachment[] };
    expect(provider.attachments?.map(({ url, size }) => [url, size])).toEqual(
      files.map(({ size }, index) => [attachments[index]?.data_url, size]),
    );
    const [received] = stage.sandbox.received();
    expect(received?.headers['content-length']).toBeDefined();
    expect(received?.path).toBe('/livedesk/api/v2/accounts/conversations/141/messages');
  });

  it('of 40 MiB pass to a slow side, and less than one megabyte is held at any time', async () => {
    const gauge = createUploadGauge();
    await start({ uploads: { gauge } }, { bytesPerSecond: 40 * mebibyte });
    const file = png(40 * mebibyte);
    const sockets = watchSockets();
    const answer = await sendFiles([file]);
    const inside = sockets.stop();
    expect(inside.samples).toBeGreaterThan(20);
    expect(inside.peak).toBeLessThan(1_000_000);
    expect(answer.body.outcome).toBe('accepted');
    expect(arrived()[0]).toMatchObject({
      files: [{ size: file.size, sha256: await digestOf(file) }],
    });
    expect(gauge.peak).toBeGreaterThan(0);
    expect(gauge.peak).toBeLessThan(1_000_000);
    await vi.waitFor(() => expect(gauge.held).toBe(0));
  }, 60_000);

  it('wait for a provider that does not read', async () => {
    const gauge = createUploadGauge();
    await start({ uploads: { gauge, deadlineMs: 1500 } }, { bytesPerSecond: 1000 });
    const answer = await sendFiles([png(40 * mebibyte)]);
    // The form has no end yet, so nobody has the message.
    expect([slug(answer), answer.body.outcome]).toEqual(['upstream-timeout', 'not_sent']);
    expect(answer.body.retryable).toBe(true);
    expect(arrived()).toEqual([]);
    expect(gauge.peak).toBeLessThan(1_000_000);
    await vi.waitFor(() => expect(gauge.held).toBe(0));
  }, 60_000);

  it('are not sent again with the same key, and other bytes are another message', async () => {
    await start();
    const key = crypto.randomUUID();
    const file = png(100_000);
    const first = await sendFiles([file], '141', key);
    const again = await sendFiles([file], '141', key);
    expect(again).toMatchObject({ status: 200, replayed: true });
    expect(again.body.sendId).toBe(first.body.sendId);
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[99_999] = 1;
    const other = await sendFiles([new File([bytes], file.name, { type: file.type })], '141', key);
    expect(slug(other)).toBe('idempotency-key-reused');
    expect(arrived()).toHaveLength(1);
  });

  it.each<[string, string, (good: File) => File]>([
    [
      'is a page',
      'file-refused',
      () => new File(['<html>'.repeat(20)], 'a.png', { type: 'image/png' }),
    ],
    [
      'is declared as another type',
      'file-refused',
      (good) => new File([good], 'a.png', { type: 'text/html' }),
    ],
    [
      'is a drawing with scripts',
      'file-refused',
      () => new File(['<svg>'], 'a.svg', { type: 'image/svg+xml' }),
    ],
    ['is a program', 'file-refused', () => new File(['MZ'], 'a.png.exe')],
    ['is empty', 'file-refused', () => new File([], 'a.png', { type: 'image/png' })],
  ])('whose first %s are refused before anything leaves', async (_, problem, wrong) => {
    await start();
    const files = [wrong(png(1000)), png(1000)];
    const answer = await sendFiles(files);
    expect([slug(answer), answer.body.outcome]).toEqual([problem, 'not_sent']);
    const [error] = answer.body.errors as JsonObject[];
    expect(error?.pointer).toBe('/message/items/0');
    expect(arrived()).toEqual([]);
  });

  it('whose second is wrong break off what has begun, and never end it', async () => {
    await start();
    const files = [png(200_000), new File(['<html></html>'], 'a.png', { type: 'image/png' })];
    const key = crypto.randomUUID();
    const answer = await sendFiles(files, '141', key);
    expect([slug(answer), answer.body.outcome]).toEqual(['file-refused', 'not_sent']);
    expect((answer.body.errors as JsonObject[])[0]?.pointer).toBe('/message/items/1');
    expect(arrived()).toEqual([]);
  });

  it.each<[string, string, (files: File[]) => FormData]>([
    [
      'in too small a number',
      'bad-multipart',
      (files) => formOf(withFiles(files), files.slice(0, 1)),
    ],
    [
      'in too great a number',
      'bad-multipart',
      (files) => formOf(withFiles(files), [...files, png(1000)]),
    ],
    [
      'with the bytes of each other',
      'file-refused',
      (files) => formOf(withFiles(files), [...files].reverse()),
    ],
    ['in another order', 'bad-multipart', reversed],
    [
      'smaller than said',
      'file-refused',
      (files) => formOf(withFiles(files), [png(900), png(900)]),
    ],
    [
      'larger than said',
      'file-refused',
      (files) => formOf(withFiles(files), [png(1001), png(1001)]),
    ],
  ])('that come %s never arrive', async (_, problem, make) => {
    await start();
    const answer = await post('/v1/messages', make([png(1000), png(2000)]));
    expect(slug(answer)).toBe(problem);
    expect(arrived()).toEqual([]);
  });

  it('need a form, and a form needs files', async () => {
    await start();
    const draft = withFiles([pdf]);
    expect(slug(await send(draft))).toBe('bad-request');
    expect(slug(await post('/v1/messages', formOf(say('a'), [])))).toBe('bad-request');
    const form = new FormData();
    form.set('file_1', pdf);
    form.set('message', '{}');
    expect(slug(await post('/v1/messages', form))).toBe('bad-multipart');
    expect(arrived()).toEqual([]);
  });

  it('keep to the bounds that the host sets', async () => {
    await start({ uploads: { files: 2, fileBytes: 1000, totalBytes: 4000 } });
    const small = png(500);
    expect((await sendFiles([small, small])).status).toBe(200);
    expect(slug(await sendFiles([small, small, small]))).toBe('too-large');
    expect(slug(await sendFiles([png(1001)]))).toBe('too-large');
    expect(slug(await sendFiles([png(4001)]))).toBe('too-large');
  });

  it('that do not come are not waited for, and the provider is never bothered', async () => {
    await start({ uploads: { deadlineMs: 300 } });
    const message = JSON.stringify({ provider: 'livedesk', draft: withFiles([pdf]) });
    const head = `--b\r\nContent-Disposition: form-data; name="message"\r\n\r\n${message}\r\n--b\r\n`;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    });
    const response = await fetch(`${stage.proxy.url}/v1/messages`, {
      method: 'POST',
      headers: {
        'idempotency-key': crypto.randomUUID(),
        'content-type': 'multipart/form-data; boundary=b',
      },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await response.json()).toMatchObject({ status: 408, outcome: 'not_sent' });
    expect(stage.sandbox.received()).toEqual([]);
  });

  it('stop where the provider answers before they have come', async () => {
    const early = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write('HTTP/1.1 401 No\r\ncontent-length: 2\r\n\r\n{}'));
      socket.resume();
    });
    await new Promise<void>((listening) => early.listen(0, '127.0.0.1', listening));
    const gauge = createUploadGauge();
    const { port } = early.address() as AddressInfo;
    await start({ base: `http://127.0.0.1:${port}`, uploads: { gauge } });
    const answer = await sendFiles([png(8 * mebibyte)]);
    expect([slug(answer), answer.body.outcome]).toEqual(['provider-rejected', 'rejected']);
    expect(gauge.held).toBe(0);
    early.close();
  });

  it('go through the fetch of the platform as well', async () => {
    await start({ send: fetchSend });
    const file = png(300_000);
    expect((await sendFiles([file])).body.outcome).toBe('accepted');
    expect(arrived()[0]).toMatchObject({
      files: [{ size: file.size, sha256: await digestOf(file) }],
    });
  });
});

describe('every example that LiveDesk sends', () => {
  const whole = Object.values(samples).flatMap(({ minimal, maximal, variants = [] }) =>
    [minimal, maximal, ...variants].map(
      (message): Draft => ({ version: 1, to: to('141'), message }),
    ),
  );
  // What somebody writes by hand may say anything.
  const drafts = [...whole, ...(sampleDrafts.livedesk ?? [])]
    .filter(({ message }) => message.type !== 'custom')
    .map((draft) => ({ draft, prepared: prepare(draft, livedesk) }))
    .filter(({ prepared }) => !hasError(prepared.issues));
  const heads: Readonly<Record<string, string>> = {
    'image/jpeg': '\u00ff\u00d8\u00ff',
    'image/png': '\u0089PNG\r\n\u001a\n',
    'video/mp4': '....ftypisom',
    'audio/ogg': 'OggS',
    'audio/mpeg': 'ID3',
    'audio/mp4': '....ftypM4A ',
    'application/pdf': '%PDF-',
  };
  const fileOf = ({ id, name, size = 1000 }: FileRef): [string, File] => {
    const type = mimeOfName(name) ?? '';
    const bytes = Buffer.alloc(size);
    bytes.write(heads[type] ?? '', 'latin1');
    return [id, new File([bytes], name, { type })];
  };

  it('is taken by the sandbox', async () => {
    await start();
    expect(drafts.length).toBeGreaterThan(10);
    for (const { draft, prepared } of drafts) {
      const { body } = prepared.request;
      const parts = body.kind === 'multipart' ? body.parts : [];
      const form = formOf(draft, []);
      for (const part of parts) if ('file' in part) form.append(...fileOf(part.file));
      const answer = await (parts.length > 0 ? post('/v1/messages', form) : send(draft));
      expect([draft.message, answer.body.outcome, answer.body.errors]).toEqual([
        draft.message,
        'accepted',
        undefined,
      ]);
    }
    expect(arrived()).toHaveLength(drafts.length);
  }, 60_000);
});

describe('addresses', () => {
  it.each([
    '..',
    '1/../../contacts',
    '%2e%2e',
    '1%2F2',
    '1?x=',
    '1#',
    '1\r\nX: y',
    '\u0661',
    '01',
    '',
  ])('are never made of the id %j', async (id) => {
    await start();
    const answer = await send(say('a', id));
    expect(slug(answer)).toBe('validation');
    expect(stage.sandbox.received()).toEqual([]);
  });
});

it('a message refused with 131047 goes as a template, its header with the place', async () => {
  await start();
  const id = `14${endings.windowClosed}`;
  const refused = await send(say('a', id));
  expect(refused.body).toMatchObject({ outcome: 'rejected', provider: { code: '131047' } });
  const location = { latitude: 33.57, longitude: -7.58, name: 'Shop', address: '12, rue Tarfaya' };
  const answer = await send({
    version: 1,
    to: to(id),
    message: {
      type: 'template',
      name: 'order_update',
      language: 'en_US',
      preview: 'Your order is on its way',
      components: [{ slot: 'header', parameters: [{ value: { type: 'location', ...location } }] }],
    },
  });
  expect(answer.body.outcome).toBe('accepted');
  expect(arrived()[1]).toMatchObject({
    message_type: 'outgoing',
    template_params: { header_params: { type: 'location', location } },
  });
});
