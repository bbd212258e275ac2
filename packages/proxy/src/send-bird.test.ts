import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askWindow, birdDraft, contactId, createBirdStage, sendBird } from '../test/bird-stage.ts';
import { canary } from '../test/canary.ts';
import { faultsOf, slugOf } from '../test/stage.ts';
import { respond, startUpstream, type Upstream } from '../test/upstream.ts';
import { fetchSend, type SendPort } from './index.ts';
import { createUndiciSend } from './node/index.ts';
import { maxAnswerBytes } from './send-port.ts';

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(() => upstream.close());

const ports: [string, SendPort][] = [
  ['undici', createUndiciSend()],
  ['fetch', fetchSend],
];
const stageAt = (send: SendPort, deadlineMs = 5000) =>
  createBirdStage({ account: { base: upstream.base }, send, deadlineMs });
const taken = { id: contactId, status: 'accepted' };
const open = { serviceWindowExpireAt: '2026-01-02T15:00:00Z' };
const ask = (send: SendPort, deadlineMs?: number) =>
  askWindow(stageAt(send, deadlineMs), { id: contactId, identifier: '+33 6' });

describe.each(ports)('over %s', (_, send) => {
  it('sends to the channel of the account, with the access key', async () => {
    upstream.play((socket) => respond(socket, 202, taken));
    const answer = await sendBird(stageAt(send), birdDraft);
    expect(answer.body).toMatchObject({
      outcome: 'accepted',
      provider: { httpStatus: 202, messageId: contactId, status: 'accepted' },
      request: { url: `${upstream.base}/workspaces/w-1/channels/c-1/messages` },
    });
    expect(upstream.arrived).toMatchObject([
      {
        method: 'POST',
        path: '/workspaces/w-1/channels/c-1/messages',
        headers: { authorization: `AccessKey ${canary}`, 'content-type': 'application/json' },
      },
    ]);
  });

  it('asks for a window without a body, in one request', async () => {
    upstream.play((socket) => respond(socket, 200, open));
    expect((await ask(send)).body).toMatchObject({ expiresAt: '2026-01-02T15:00:00.000Z' });
    expect(upstream.arrived).toHaveLength(1);
    const [request] = upstream.arrived;
    expect(request).toMatchObject({
      method: 'GET',
      path: `/workspaces/w-1/channels/c-1/contacts/${contactId}?contactIdentifierValue=%2B33%206`,
      headers: { authorization: `AccessKey ${canary}`, 'accept-encoding': 'identity' },
      body: '',
    });
    expect(request?.headers).not.toHaveProperty('content-type');
    expect(request?.headers['content-length'] ?? '0').toBe('0');
  });

  it('follows no redirect of a look-up, and so takes the key nowhere else', async () => {
    upstream.play((socket) => respond(socket, 302, '', { location: `${upstream.base}/elsewhere` }));
    expect(slugOf(await ask(send))).toBe('upstream-bad-response');
    expect(upstream.arrived).toHaveLength(1);
  });

  it('reads no look-up beyond its bounds', async () => {
    upstream.play((socket) => respond(socket, 200, 'x'.repeat(maxAnswerBytes + 1)));
    expect(slugOf(await ask(send))).toBe('upstream-bad-response');
    upstream.play((socket) => respond(socket, 200, open, { 'content-encoding': 'gzip' }));
    expect(slugOf(await ask(send))).toBe('upstream-bad-response');
    upstream.play(() => undefined);
    expect(slugOf(await ask(send, 200))).toBe('upstream-timeout');
    expect(upstream.arrived).toHaveLength(3);
  });
});

it('marks what `details` name, in either envelope', async () => {
  const messages = ['is too long'];
  const message = 'The message payload is not valid.';
  const bodies = [
    { code: 'InvalidPayload', message, details: { 'body.text.text': messages, tags: messages } },
    {
      error: {
        type: 'validation',
        code: 'InvalidPayload',
        message,
        details: [
          { param: 'body.text.text', message: 'is too long' },
          { param: 'tags', message: 'is too long' },
        ],
      },
    },
  ];
  for (const body of bodies) {
    upstream.play((socket) => respond(socket, 422, body));
    const draft = { ...birdDraft, options: { bird: { tags: ['spring'] } } };
    const answer = await sendBird(stageAt(createUndiciSend()), draft);
    expect(slugOf(answer)).toBe('provider-rejected');
    const pointers = faultsOf(answer).map(([pointer]) => pointer);
    expect(pointers).toContain('/message/text');
    expect(pointers).toContain('/options/bird/tags');
  }
});

it('says the key in no answer, whatever the provider says back', async () => {
  // The stage searches every answer, header and event for the key.
  for (const status of [202, 400, 404, 422, 429, 500]) {
    const details = { [`body.${canary}`]: [canary], 'body.text.text': [`AccessKey ${canary}`] };
    const echo = { id: canary, status: canary, code: canary, message: canary, details };
    upstream.play((socket) => respond(socket, status, echo, { 'retry-after': '1' }));
    await sendBird(stageAt(createUndiciSend()), birdDraft);
    await ask(createUndiciSend());
  }
  expect(upstream.arrived).toHaveLength(12);
});

it.each(['..', 'a/b', 'a%2fb', '%2e%2e', 'a?b', 'a#b', 'a\r\nX-Evil: 1', 'ａ', ''])(
  'takes no account whose workspace is %j',
  (workspaceId) => {
    const account = { settings: { workspaceId, channelId: 'c-1' } };
    expect(() => createBirdStage({ account })).toThrow('settings.workspaceId');
  },
);

it.each(['a\r\nX-Evil: 1', 'a b', 'ключ', ''])('takes no access key such as %j', (accessKey) => {
  const make = () => createBirdStage({ account: { credentials: { accessKey } } });
  expect(make).toThrow('credentials.accessKey');
});
