import { type ClientRequest, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../apis/digishare/__fixtures__/bodies.ts';
import { createSandbox, type Sandbox } from '../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

interface Outcome {
  status?: number | undefined;
  headers?: NodeJS.Dict<string | string[]>;
  text: string;
  error?: string;
}

// Node's own client, without a pool and without retries: what it sees is what the socket did.
function start(text = 'Hello'): { client: ClientRequest; outcome: Promise<Outcome> } {
  const client = request(`${sandbox.bases.digishare}/v1/messages`, {
    method: 'POST',
    agent: false,
    headers: { authorization: 'Bearer sandbox-token', 'content-type': 'application/json' },
  });
  const outcome = new Promise<Outcome>((resolve) => {
    const seen: Outcome = { text: '' };
    const failed = (error: NodeJS.ErrnoException) =>
      resolve({ ...seen, error: error.code ?? error.message });
    client.on('error', failed);
    client.on('response', (response) => {
      seen.status = response.statusCode;
      seen.headers = response.headers;
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        seen.text += chunk;
      });
      response.on('error', failed);
      response.on('end', () => resolve(seen));
    });
  });
  client.end(JSON.stringify(message('text', text)));
  return { client, outcome };
}
const send = (text?: string) => start(text).outcome;
const arrivals = () => sandbox.received().map(({ status, accepted }) => ({ status, accepted }));

describe('a status', () => {
  test('is answered as often as told, with the body of the API', async () => {
    sandbox.control.addFault({ status: 503, times: 2, headers: { 'retry-after': '7' } });
    for (const _ of [1, 2]) {
      const answer = await send();
      expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '7' } });
      expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 503 } });
    }
    expect((await send()).status).toBe(200);
    expect(arrivals()).toEqual([
      { status: 503, accepted: false },
      { status: 503, accepted: false },
      { status: 200, accepted: true },
    ]);
  });

  test('can bring its own body, and can be a success', async () => {
    sandbox.control.addFault({ status: 400, body: { error: 'no' } });
    sandbox.control.addFault({ status: 201 });
    sandbox.control.addFault({ status: 204 });
    expect(await send()).toMatchObject({ status: 400, text: '{"error":"no"}' });
    const created = await send();
    expect(created.status).toBe(201);
    expect(JSON.parse(created.text)).toMatchObject({ status: 'sent' });
    expect(await send()).toMatchObject({ status: 204, text: '' });
  });

  test('does not make a message good that the API refuses', async () => {
    sandbox.control.addFault({ status: 200 });
    expect((await send('')).status).toBe(200);
    expect(arrivals()).toEqual([{ status: 200, accepted: false }]);
  });
});

describe('a delay', () => {
  test('comes before the answer, and after the message is remembered', async () => {
    sandbox.control.addFault({ delayMs: 120 });
    const from = performance.now();
    const { outcome } = start();
    await vi.waitFor(() => expect(arrivals()).toEqual([{ status: null, accepted: true }]));
    expect((await outcome).status).toBe(200);
    expect(performance.now() - from).toBeGreaterThan(110);
    expect(arrivals()).toEqual([{ status: 200, accepted: true }]);
  });

  test('holds up no other request, and ends when the client leaves', async () => {
    sandbox.control.addFault({ delayMs: 600_000 });
    const { client, outcome } = start();
    await vi.waitFor(() => expect(arrivals()).toHaveLength(1));
    expect((await send()).status).toBe(200);
    client.destroy();
    expect((await outcome).error).toBe('ECONNRESET');
    expect(arrivals()[0]).toEqual({ status: null, accepted: true });
  });
});

describe('a hang', () => {
  test('never answers, while others are answered; closing ends it', async () => {
    sandbox.control.addFault({ hang: true });
    const { outcome } = start();
    const settled = vi.fn();
    outcome.then(settled);
    await vi.waitFor(() => expect(arrivals()).toEqual([{ status: null, accepted: true }]));
    expect((await send()).status).toBe(200);
    expect(settled).not.toHaveBeenCalled();
    await sandbox.close();
    expect(await outcome).toEqual({ text: '', error: 'ECONNRESET' });
    expect(arrivals()[0]?.status).toBeNull();
  });
});

describe('a reset', () => {
  test('before the headers leaves no answer', async () => {
    sandbox.control.addFault({ reset: 'before-headers' });
    expect(await send()).toEqual({ text: '', error: 'ECONNRESET' });
    expect(arrivals()).toEqual([{ status: null, accepted: true }]);
    expect((await send()).status).toBe(200);
  });

  test('in the middle of the body leaves a status and half of it', async () => {
    sandbox.control.addFault({ reset: 'mid-body' });
    const answer = await send();
    expect(answer).toMatchObject({ status: 200, error: 'ECONNRESET' });
    expect(answer.text).toMatch(/^\{"id":"msg_/);
    expect(answer.text.length).toBeLessThan(Number(answer.headers?.['content-length']));
    expect(arrivals()).toEqual([{ status: 200, accepted: true }]);
  });
});

describe('garbage', () => {
  test.each([
    ['html', /^text\/html/, /^<!doctype html>/],
    ['truncated-json', /^application\/json$/, /^\{"id":"msg_\w*$/],
    ['empty', /^application\/json$/, /^$/],
  ] as const)('%s comes as a complete answer', async (garbage, type, text) => {
    sandbox.control.addFault({ garbage });
    const answer = await send();
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.error).toBeUndefined();
    expect(answer.headers?.['content-type']).toMatch(type);
    expect(answer.text).toMatch(text);
    expect(() => JSON.parse(answer.text)).toThrow();
  });

  test('can stand under a status', async () => {
    sandbox.control.addFault({ garbage: 'html', status: 502 });
    expect(await send()).toMatchObject({ status: 502, text: expect.stringContaining('<html>') });
    expect(arrivals()).toEqual([{ status: 502, accepted: false }]);
  });
});

test.each([
  { status: 500 },
  { reset: 'before-headers' },
  { reset: 'mid-body' },
  { garbage: 'empty' },
  { delayMs: 1 },
] as const)('%j is not remembered when told so', async (fault) => {
  sandbox.control.addFault({ ...fault, record: false });
  await send();
  expect(sandbox.received()).toEqual([]);
});

test('a remembered request says which fault was played on it', async () => {
  sandbox.control.addFault({ api: 'digishare', status: 500 });
  await send();
  expect(sandbox.received()[0]?.fault).toMatchObject({ api: 'digishare', status: 500 });
});
