import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { message } from './apis/digishare/__fixtures__/bodies.ts';
import { documented } from './apis/digishare/__fixtures__/documented.ts';
import {
  birdAccount,
  birdContacts,
  birdNumberEndings,
  numberEndings,
  sampleTemplates,
} from './index.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const before = { Request: globalThis.Request, Response: globalThis.Response };
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({
    token: 'canary-7f3',
    bodyLimit: 20_000,
    now: () => new Date(0),
  });
});
afterEach(() => sandbox.close());

const send = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${sandbox.bases.digishare}/v1/messages`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer canary-7f3',
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const control = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${sandbox.url}/_sandbox${path}`, init);
  return { status: response.status, body: response.status === 204 ? null : await response.json() };
};

test.each(Object.entries(documented))('takes and remembers: %s', async (_name, body) => {
  const response = await send(body);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ id: expect.any(String), status: 'sent' });
  expect(sandbox.received()).toMatchObject([{ body, status: 200, accepted: true }]);
});

test('remembers what arrived and how it was answered, and no token', async () => {
  await send(message('text', 'Hello'), { 'x-trace': '5', cookie: 'session=canary-7f3' });
  await send(message('text', ''), { authorization: 'Bearer canary-7f3-wrong' });
  await send('not JSON');
  const { body } = await control('/received');
  expect(body.received).toMatchObject([
    {
      id: 1,
      api: 'digishare',
      time: '1970-01-01T00:00:00.000Z',
      method: 'POST',
      path: '/digishare/v1/messages',
      headers: { 'content-type': 'application/json', 'x-trace': '5' },
      body: message('text', 'Hello'),
      conversation: 'conv_1',
      status: 200,
      accepted: true,
    },
    { id: 2, status: 401, accepted: false },
    { id: 3, status: 400, accepted: false, body: 'not JSON' },
  ]);
  expect(JSON.stringify(body)).not.toContain('canary');
  expect(sandbox.received()).toEqual(body.received);
});

test('lists and forgets by conversation', async () => {
  await send(message('text', 'One'));
  await send(message('text', 'Two', { conversation_id: 'conv_2' }));
  const second = await control('/received?conversation=conv_2&api=digishare');
  expect(second.body.received).toMatchObject([{ body: { body: 'Two' } }]);
  expect((await control('/received?conversation=conv_2', { method: 'DELETE' })).status).toBe(204);
  expect(sandbox.received()).toMatchObject([{ body: { body: 'One' } }]);
  await control('/received', { method: 'DELETE' });
  expect(sandbox.received()).toEqual([]);
});

test('refuses a body above the limit without keeping it', async () => {
  const response = await send(message('text', 'x'.repeat(20_000)));
  expect(response.status).toBe(413);
  expect(sandbox.received()).toMatchObject([{ status: 413, body: null, accepted: false }]);
});

test('knows the conversations it is told of', async () => {
  const own = await createSandbox({ knowsConversation: (id) => id === '42' });
  const statuses = await Promise.all(
    ['42', 'conv_1'].map(async (conversation_id) => {
      const response = await fetch(`${own.bases.digishare}/v1/messages`, {
        method: 'POST',
        headers: { authorization: 'Bearer sandbox-token', 'content-type': 'application/json' },
        body: JSON.stringify(message('text', 'Hello', { conversation_id })),
      });
      return response.status;
    }),
  );
  await own.close();
  expect(statuses).toEqual([200, 404]);
  expect((await send(message('text', 'Hello', { conversation_id: 'other' }))).status).toBe(404);
});

test.each([
  ['GET', '/digishare/v1/messages', 1],
  ['POST', '/digishare/v2/messages', 1],
  ['POST', '/v1/messages', 0],
])('answers %s %s with 404', async (method, path, remembered) => {
  const response = await fetch(sandbox.url + path, { method });
  expect(response.status).toBe(404);
  expect(sandbox.received()).toHaveLength(remembered);
});

test('says which APIs it has', async () => {
  const { body } = await control('');
  expect(body).toEqual({
    apis: ['digishare', '360dialog', 'bird', 'livedesk'].map((id) => ({
      id,
      base: `${sandbox.url}/${id}`,
    })),
  });
});

test('lists its sample templates as the platform does', async () => {
  const { body } = await control('/templates');
  expect(body).toEqual({ data: sampleTemplates });
  expect(body.data.length).toBeGreaterThan(30);
});

test('answers for 360dialog under its own base, and remembers no key', async () => {
  const whatsapp = (to: string, key = 'canary-7f3') =>
    fetch(`${sandbox.bases['360dialog']}/messages`, {
      method: 'POST',
      headers: { 'd360-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to,
        type: 'text',
        text: { body: 'Hello' },
      }),
    });
  expect((await whatsapp('+212600000021')).status).toBe(200);
  expect((await whatsapp('+212600000021', 'canary-7f3-wrong')).status).toBe(401);
  const closed = await whatsapp(`+21260000${numberEndings.windowClosed}`);
  expect(await closed.json()).toMatchObject({ error: { code: 131047 } });
  sandbox.control.addFault({ api: '360dialog', status: 401 });
  const faulted = await whatsapp('+212600000021');
  expect(await faulted.json()).toMatchObject({ meta: { http_code: 401 } });
  const { body } = await control('/received?api=360dialog&conversation=%2B212600000021');
  expect(body.received).toMatchObject([
    { path: '/360dialog/messages', status: 200, accepted: true, body: { type: 'text' } },
    { status: 401, accepted: false },
    { status: 401, accepted: false },
  ]);
  expect(JSON.stringify(sandbox.received())).not.toContain('canary');
});

const channel = `/workspaces/${birdAccount.workspaceId}/channels/${birdAccount.channelId}`;
const key = { authorization: 'AccessKey canary-7f3' };
const onBird = (number: string) =>
  fetch(`${sandbox.bases.bird}${channel}/messages`, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json' },
    body: JSON.stringify({
      receiver: { contacts: [{ identifierValue: number }] },
      body: { type: 'text', text: { text: 'Hello' } },
    }),
  });

test('answers for Bird under its own base, and says what becomes of a message', async () => {
  const response = await onBird('+212600000021');
  expect(response.status).toBe(202);
  const { id } = await response.json();
  expect(sandbox.control.statusOf('bird', id)?.status).toBe('accepted');
  const later = new Date(60_000);
  expect(sandbox.control.statusOf('bird', id, later)?.status).toBe('delivered');
  expect((await control(`/statuses/bird/${id}`)).body).toMatchObject({ status: 'accepted' });
  for (const path of [`/statuses/bird/${id}x`, `/statuses/360dialog/${id}`, '/statuses/a/b']) {
    expect((await control(path)).status).toBe(404);
  }
  const refused = await onBird(`+21260000${birdNumberEndings.conflict}`);
  expect(refused.status).toBe(409);
  expect(sandbox.received({ api: 'bird', conversation: '+212600000021' })).toMatchObject([
    { path: `/bird${channel}/messages`, status: 202, accepted: true },
  ]);
  expect(JSON.stringify(sandbox.received())).not.toContain('canary');
});

test('knows nothing of a message that a fault refused', async () => {
  sandbox.control.addFault({ api: 'bird', status: 500, body: { id: 'kept' } });
  expect((await onBird('+212600000021')).status).toBe(500);
  expect(sandbox.received()).toMatchObject([{ accepted: false }]);
});

test('looks a contact up without remembering it, and with faults of its own', async () => {
  const ask = () =>
    fetch(`${sandbox.bases.bird}${channel}/contacts/${birdContacts.open.id}?other=1`, {
      headers: key,
    });
  sandbox.control.addFault({ status: 503 });
  expect(await (await ask()).json()).toMatchObject({
    serviceWindowExpireAt: new Date(180 * 60_000).toISOString(),
  });
  expect(sandbox.received()).toEqual([]);
  sandbox.control.addFault({ lookUps: true, status: 429 });
  expect((await ask()).status).toBe(429);
  expect((await ask()).status).toBe(200);
  expect((await onBird('+212600000021')).status).toBe(503);
});

test('takes a fault, shows it, forgets it; refuses what is none', async () => {
  const post = (body: string) => control('/faults', { method: 'POST', body });
  expect(await post('{"status":503,"times":2}')).toMatchObject({ status: 201 });
  expect((await control('/faults')).body).toEqual({ faults: [{ status: 503, times: 2 }] });
  expect((await send(message('text', 'Hello'))).status).toBe(503);
  expect((await control('/faults', { method: 'DELETE' })).status).toBe(204);
  expect((await send(message('text', 'Hello'))).status).toBe(200);
  expect(await post('{"status":9}')).toEqual({
    status: 400,
    body: { problem: expect.stringContaining('"status"') },
  });
  expect((await post('{')).status).toBe(400);
});

test.each(['GET', 'POST', 'DELETE'])(
  'refuses %s on the controls from a page of another site',
  async (method) => {
    sandbox.control.addFault({ hang: true });
    for (const path of ['/received', '/faults']) {
      const { status } = await control(path, {
        method,
        headers: { origin: 'https://example.com' },
      });
      expect(status).toBe(403);
    }
    expect((await control('/faults', { headers: { origin: 'null' } })).status).toBe(403);
    expect(sandbox.control.faults()).toHaveLength(1);
    const near = { headers: { origin: 'http://localhost:5173' } };
    expect((await control('/received', near)).status).toBe(200);
  },
);

test('refuses the controls under a name that is not this machine', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(sandbox.port, '127.0.0.1', () => {
      socket.write(
        'GET /_sandbox/received HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n',
      );
    });
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
});

test('rejects when the port is taken, and frees it when it closes', async () => {
  await expect(createSandbox({ port: sandbox.port })).rejects.toThrow('EADDRINUSE');
  await sandbox.close();
  const next = await createSandbox({ port: sandbox.port });
  expect(next.port).toBe(sandbox.port);
  await next.close();
});

test('leaves the globals of its process alone', () => {
  expect(globalThis.Request).toBe(before.Request);
  expect(globalThis.Response).toBe(before.Response);
});

test('reads bodies as slowly as it is told, and then as before', async () => {
  const body = message('text', 'x'.repeat(300));
  const took = async () => {
    const start = performance.now();
    expect((await send(body)).status).toBe(200);
    return performance.now() - start;
  };
  const length = JSON.stringify(body).length;
  sandbox.control.setPace(length * 4);
  expect(await took()).toBeGreaterThan(240);
  sandbox.control.setPace();
  const pace = (bytesPerSecond: unknown) =>
    control('/pace', { method: 'PUT', body: JSON.stringify({ bytesPerSecond }) });
  expect(await pace(length * 4)).toMatchObject({ status: 204 });
  expect(await took()).toBeGreaterThan(240);
  for (const wrong of [0, -1, 1.5, '9', {}])
    expect(await pace(wrong)).toMatchObject({ status: 400 });
  expect((await control('/pace', { method: 'PUT', body: '{"bytes":1}' })).status).toBe(400);
  expect(await pace(null)).toMatchObject({ status: 204 });
  expect(await took()).toBeLessThan(240);
});
