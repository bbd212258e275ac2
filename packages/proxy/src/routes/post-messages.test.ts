import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { canary } from '../../test/canary.ts';
import {
  acceptingPort,
  account,
  createStage,
  draft,
  postRequest,
  slugOf,
} from '../../test/stage.ts';
import type { OutboundRequest } from '../index.ts';

const body = { provider: 'digishare', draft };

it('sends the encoded draft once, with the credential, to the configured address', async () => {
  const seen: OutboundRequest[] = [];
  const { send } = acceptingPort();
  const stage = createStage({
    base: 'http://localhost:4010/sandbox/',
    send: (request, options) => {
      seen.push(request);
      return send(request, options);
    },
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
    newId: () => 'one',
  });
  const answer = await stage.send(draft);

  const wire = {
    send_to_third: true,
    conversation_id: 'conv_4021',
    type: 'text',
    body: 'Bonjour Salma, votre colis est prêt.',
  };
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: 'http://localhost:4010/sandbox/v1/messages',
    headers: { authorization: `Bearer ${canary}`, 'accept-encoding': 'identity' },
  });
  expect(JSON.parse(String(seen[0]?.body))).toEqual(wire);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    sendId: 'snd_one',
    outcome: 'accepted',
    provider: { id: 'digishare', httpStatus: 200, messageId: 'msg_1', status: 'queued' },
    acceptedAt: '2026-01-02T03:04:05.000Z',
    replayed: false,
    request: { method: 'POST', url: 'http://localhost:4010/sandbox/v1/messages', body: wire },
    answer: { id: 'msg_1', status: 'queued' },
  });
  expect(stage.events).toEqual([
    {
      event: 'sent',
      sendId: 'snd_one',
      provider: 'digishare',
      account: 'main',
      outcome: 'accepted',
      durationMs: 0,
      httpStatus: 200,
    },
  ]);
});

it('puts no message and no recipient into events', async () => {
  const stage = createStage();
  await stage.send(draft);
  await stage.send({ ...draft, message: { type: 'text', text: '' } });
  const text = JSON.stringify(stage.events);
  expect(stage.events).toHaveLength(2);
  expect(text).not.toContain('conv_4021');
  expect(text).not.toContain('Salma');
});

it('gives every answer the headers of an answer that is nobody else’s', async () => {
  const stage = createStage();
  const answers = [await stage.send(draft), await stage.send({}), await stage.get('/nowhere')];
  for (const { headers } of answers) {
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'idempotency-replayed': 'false',
    });
  }
  expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/json',
    'application/problem+json',
    'application/problem+json',
  ]);
});

describe('takes every sample of the provider', () => {
  const types = (['text', 'location', 'buttons', 'list', 'location-request'] as const).flatMap(
    (type) => (['minimal', 'maximal'] as const).map((size) => [type, size] as const),
  );
  it.each(types)('%s, %s', async (type, size) => {
    const stage = createStage();
    const answer = await stage.send({ ...draft, message: samples[type][size] });
    expect(answer.body.outcome).toBe('accepted');
  });
});

describe('chooses an account', () => {
  const accounts = [account, { ...account, id: 'second', label: undefined }];

  it('asks for a name where there are several', async () => {
    const answer = await createStage({ accounts }).send(draft);
    expect(slugOf(answer)).toBe('account-required');
  });

  it('takes the one that is named', async () => {
    const stage = createStage({ accounts });
    const answer = await stage.call(postRequest('/v1/messages', { ...body, account: 'second' }));
    expect(answer.status).toBe(200);
    expect(stage.events[0]).toMatchObject({ account: 'second' });
  });
});

it('keeps line breaks of an id inside the JSON that it sends', async () => {
  const { send, sent } = acceptingPort();
  const id = 'conv\r\nX-Evil: 1';
  const answer = await createStage({ send }).send({ ...draft, to: { type: 'conversation', id } });
  expect(answer.status).toBe(200);
  expect(sent.map((text) => JSON.parse(text).conversation_id)).toEqual([id]);
});

it('pollutes no prototype', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const text = JSON.stringify({
    ...body,
    draft: { ...draft, constructor: { prototype: { polluted: 1 } } },
  });
  await createStage().call(postRequest('/v1/messages', text));
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
