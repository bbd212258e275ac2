import { bird, digishare } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { askWindow, birdAccount, contactId, createBirdStage } from '../../test/bird-stage.ts';
import { canary } from '../../test/canary.ts';
import { account, faultsOf, postRequest, slugOf } from '../../test/stage.ts';
import type { OutboundRequest, SendPort, SendResult, Use } from '../index.ts';

const now = Date.UTC(2026, 0, 2, 12);
const ends = '2026-01-02T15:00:00.000Z';
const open = { serviceWindowExpireAt: ends, isPermanentSession: false, metadata: null };
const json = (body: unknown): Partial<SendResult> => ({
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
});

/** A port that answers every look-up alike, and keeps what it was asked. */
function answering(result: Partial<SendResult> = json(open)): {
  send: SendPort;
  asked: OutboundRequest[];
} {
  const asked: OutboundRequest[] = [];
  const send: SendPort = async (request) => {
    asked.push(request);
    return { handed: true, status: 200, headers: {}, ...result };
  };
  return { send, asked };
}

describe('asks the provider once, with the credential, at the configured address', () => {
  it('and says until when', async () => {
    const { send, asked } = answering();
    const stage = createBirdStage({ send, now: () => now });
    const answer = await askWindow(stage, { id: contactId, identifier: '+33639984301' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      open: true,
      expiresAt: ends,
      permanent: false,
      checkedAt: new Date(now).toISOString(),
    });
    expect(asked).toEqual([
      {
        method: 'GET',
        url: `https://api.bird.com/workspaces/w-1/channels/c-1/contacts/${contactId}?contactIdentifierValue=%2B33639984301`,
        headers: {
          accept: 'application/json',
          'accept-encoding': 'identity',
          authorization: `AccessKey ${canary}`,
        },
        body: '',
      },
    ]);
    expect(stage.events).toEqual([
      { event: 'looked-up', provider: 'bird', account: 'main', durationMs: 0, httpStatus: 200 },
    ]);
  });

  it.each([
    [
      'closed',
      { ...open, serviceWindowExpireAt: '2026-01-02T12:00:00Z' },
      false,
      '2026-01-02T12:00:00.000Z',
    ],
    [
      'open for a millisecond',
      { ...open, serviceWindowExpireAt: '2026-01-02T12:00:00.001Z' },
      true,
      '2026-01-02T12:00:00.001Z',
    ],
    ['never opened', { ...open, serviceWindowExpireAt: null }, false, null],
    ['permanent', { serviceWindowExpireAt: null, isPermanentSession: true }, true, null],
  ])('%s', async (_, body, isOpen, expiresAt) => {
    const stage = createBirdStage({ send: answering(json(body)).send, now: () => now });
    expect((await askWindow(stage, { id: contactId })).body).toMatchObject({
      open: isOpen,
      expiresAt,
    });
  });

  it('with whatever the identifier holds, kept inside the query', async () => {
    for (const identifier of [
      "o'neil@example.com",
      'a&b=c',
      '../..',
      'a\r\nX-Evil: 1',
      '#?/é',
      '٣٣',
    ]) {
      const { send, asked } = answering();
      const answer = await askWindow(createBirdStage({ send }), { id: contactId, identifier });
      expect(answer.status, identifier).toBe(200);
      const { origin: host, pathname, searchParams, hash } = new URL(asked[0]?.url ?? '');
      expect([host, pathname, hash]).toEqual([
        'https://api.bird.com',
        `/workspaces/w-1/channels/c-1/contacts/${contactId}`,
        '',
      ]);
      expect([...searchParams]).toEqual([['contactIdentifierValue', identifier]]);
    }
  });
});

describe('refuses, before anybody is asked', () => {
  const fullWidth = contactId.replace('3', '\uff13');
  const ids = [
    ...['', 'x', '..', '%2e%2e', '.', '../../../workspaces', `${contactId}/..`, `../${contactId}`],
    ...[`${contactId}\r\nX-Evil: 1`, `${contactId}\n`, ` ${contactId}`, `${contactId}%0d%0a`],
    ...[fullWidth, `${contactId}?a=b`, `${contactId}#a`, `${contactId}\u0000`, '{workspaceId}'],
    ...[contactId.replaceAll('-', ''), `{${contactId}}`, `\ud800${contactId}`],
  ];
  it.each(ids)('the contact %j', async (id) => {
    const { send, asked } = answering();
    const answer = await askWindow(createBirdStage({ send }), { id });
    expect(slugOf(answer)).toBe('validation');
    expect(answer.status).toBe(422);
    expect(faultsOf(answer)).toEqual([['/contact', 'contact.invalid']]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['half of a surrogate pair', '\ud800'],
    ['more than 256 characters', 'x'.repeat(257)],
  ])('an identifier of %s', async (_, identifier) => {
    const { send, asked } = answering();
    const answer = await askWindow(createBirdStage({ send }), { id: contactId, identifier });
    expect(['validation', 'bad-json']).toContain(slugOf(answer));
    expect(asked).toEqual([]);
  });

  it.each<[string, unknown, object, string]>([
    ['no contact', undefined, {}, 'bad-request'],
    ['a contact that is text', contactId, {}, 'bad-request'],
    ['no id', {}, {}, 'bad-request'],
    ['an id that is no text', { id: 1 }, {}, 'bad-request'],
    ['an identifier that is no text', { id: contactId, identifier: 1 }, {}, 'bad-request'],
    ['more of a contact', { id: contactId, path: '/x' }, {}, 'bad-request'],
    ['a further member', { id: contactId }, { url: 'https://x' }, 'bad-request'],
    ['a draft', { id: contactId }, { draft: {} }, 'bad-request'],
    ['another provider', { id: contactId }, { provider: 'digishare' }, 'unknown-provider'],
    ['another account', { id: contactId }, { account: 'other' }, 'unknown-account'],
  ])('%s', async (_, contact, more, slug) => {
    const { send, asked } = answering();
    const answer = await askWindow(createBirdStage({ send }), contact, more);
    expect(slugOf(answer)).toBe(slug);
    expect(answer.body.outcome).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('a provider that cannot tell', async () => {
    const stage = createBirdStage({
      providers: [bird, digishare],
      accounts: [birdAccount, account],
    });
    const answer = await askWindow(stage, { id: contactId }, { provider: 'digishare' });
    expect([answer.status, slugOf(answer)]).toEqual([422, 'no-service-window']);
  });

  it('other methods, forms, pages of other origins and unknown callers', async () => {
    const stage = createBirdStage();
    const body = { provider: 'bird', contact: { id: contactId } };
    const path = '/v1/service-window';
    const answers = [
      await stage.get(path),
      await stage.call(postRequest(path, body, { 'content-type': 'text/plain' })),
      await stage.call(postRequest(path, body, { origin: 'https://example.com' })),
      await askWindow(createBirdStage({ authorize: () => undefined }), body.contact),
    ];
    expect(answers.map(slugOf)).toEqual([
      'method-not-allowed',
      'unsupported-media-type',
      'cross-site',
      'unauthenticated',
    ]);
    expect(stage.events.every(({ event }) => event === 'refused')).toBe(true);
  });
});

describe('a caller', () => {
  it('learns only of contacts that it may write to, remembered or not', async () => {
    const uses: Use[] = [];
    const { send, asked } = answering();
    const authorize = (request: Request) => {
      const id = request.headers.get('x-user') ?? '';
      return {
        id,
        mayUse: (use: Use) => {
          uses.push(use);
          return id === 'anna' || use.to === undefined;
        },
      };
    };
    const stage = createBirdStage({ send, authorize });
    const contact = { id: contactId, identifier: '+33639984301' };
    const ask = (user: string) =>
      stage.call(
        postRequest('/v1/service-window', { provider: 'bird', contact }, { 'x-user': user }),
      );
    expect((await ask('anna')).status).toBe(200);
    expect(slugOf(await ask('ben'))).toBe('forbidden');
    expect(asked).toHaveLength(1);
    expect(uses).toContainEqual({
      provider: 'bird',
      account: 'main',
      to: { type: 'contacts', contacts: [{ id: contactId, value: '+33639984301' }] },
    });
  });
});

describe('remembers an answer', () => {
  it('for less than 30 seconds', async () => {
    let time = now;
    const { send, asked } = answering();
    const stage = createBirdStage({ send, now: () => time });
    const ask = () => askWindow(stage, { id: contactId });
    await ask();
    time = now + 29_999;
    expect((await ask()).body.checkedAt).toBe(new Date(now).toISOString());
    expect(asked).toHaveLength(1);
    time = now + 30_000;
    expect((await ask()).body.checkedAt).toBe(new Date(time).toISOString());
    expect(asked).toHaveLength(2);
    time = now - 1;
    await ask();
    expect(asked).toHaveLength(3);
  });

  it('and says by its own clock whether the window is open', async () => {
    let time = Date.parse(ends) - 1;
    const stage = createBirdStage({ send: answering().send, now: () => time });
    expect((await askWindow(stage, { id: contactId })).body.open).toBe(true);
    time += 1;
    expect((await askWindow(stage, { id: contactId })).body.open).toBe(false);
  });

  it('once for several who ask at the same time', async () => {
    const { send, asked } = answering();
    const stage = createBirdStage({ send });
    await Promise.all([1, 2, 3].map(() => askWindow(stage, { id: contactId })));
    expect(asked).toHaveLength(1);
  });

  it('for each account, contact and identifier', async () => {
    const { send, asked } = answering();
    const second = {
      ...birdAccount,
      id: 'second',
      settings: { workspaceId: 'w-2', channelId: 'c' },
    };
    const stage = createBirdStage({ send, accounts: [birdAccount, second] });
    const other = contactId.replace('3', '4');
    for (const account of ['main', 'second']) {
      for (const contact of [
        { id: contactId },
        { id: other },
        { id: contactId, identifier: '1' },
      ]) {
        await askWindow(stage, contact, { account });
      }
    }
    expect(new Set(asked.map(({ url }) => url)).size).toBe(6);
  });

  it('but no failure', async () => {
    const { send, asked } = answering({ status: 500 });
    const stage = createBirdStage({ send });
    await askWindow(stage, { id: contactId });
    await askWindow(stage, { id: contactId });
    expect(asked).toHaveLength(2);
  });
});

describe('says what is wrong with an answer', () => {
  const bytes = (size: number) => ({ body: new Uint8Array(size) });
  it.each<[string, Partial<SendResult>, string, number]>([
    [
      'not found',
      { status: 404, ...json({ code: 'NotFound', message: canary }) },
      'provider-rejected',
      422,
    ],
    ['no key', { status: 401, ...json({ code: 'x', message: 'y' }) }, 'provider-rejected', 422],
    ['too often', { status: 429, headers: { 'retry-after': '7' } }, 'provider-rate-limited', 429],
    ['a fault of its own', { status: 500 }, 'upstream-bad-response', 502],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://x' } },
      'upstream-bad-response',
      502,
    ],
    ['status 0', { status: 0 }, 'upstream-bad-response', 502],
    ['no status', { status: undefined }, 'upstream-bad-response', 502],
    ['no JSON', json('<html>'), 'upstream-bad-response', 502],
    ['no text', bytes(3), 'upstream-bad-response', 502],
    ['nothing', { body: undefined }, 'upstream-bad-response', 502],
    ['another shape', json({ open: true }), 'upstream-bad-response', 502],
    ['a time that is none', json({ serviceWindowExpireAt: 'soon' }), 'upstream-bad-response', 502],
    [
      'a time beyond all',
      json({ serviceWindowExpireAt: '+999999-01-01' }),
      'upstream-bad-response',
      502,
    ],
    ['levels without end', json('['.repeat(100_000)), 'upstream-bad-response', 502],
    ['too much', { failure: { fault: 'response-too-large' } }, 'upstream-bad-response', 502],
    ['an encoding', { failure: { fault: 'content-encoding' } }, 'upstream-bad-response', 502],
    [
      'a reset',
      { failure: { fault: 'connection', code: 'ECONNRESET' } },
      'upstream-bad-response',
      502,
    ],
    ['too late', { failure: { fault: 'timeout' } }, 'upstream-timeout', 504],
    ['nobody', { handed: false, failure: { fault: 'connection' } }, 'upstream-unreachable', 503],
  ])('%s', async (_, result, slug, status) => {
    const stage = createBirdStage({ send: answering(result).send });
    const answer = await askWindow(stage, { id: contactId });
    expect([slugOf(answer), answer.status]).toEqual([slug, status]);
    expect(answer.body.outcome).toBeUndefined();
    expect(answer.body.provider).toMatchObject({ id: 'bird' });
    const waits = answer.headers.get('retry-after');
    expect(waits).toBe(slug === 'provider-rate-limited' ? '7' : null);
  });

  it('a port that throws, and one that never ends', async () => {
    const throws = createBirdStage({ send: () => Promise.reject(new Error(canary)) });
    expect(slugOf(await askWindow(throws, { id: contactId }))).toBe('upstream-bad-response');
    const hangs = createBirdStage({
      deadlineMs: 50,
      send: (_request, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () =>
            resolve({ handed: true, failure: { fault: 'timeout' } }),
          );
        }),
    });
    expect(slugOf(await askWindow(hangs, { id: contactId }))).toBe('upstream-timeout');
  });
});

it('puts no contact into events, and needs no key', async () => {
  const stage = createBirdStage();
  await askWindow(stage, { id: contactId, identifier: '+33639984301' });
  await askWindow(stage, { id: 'x' });
  const text = JSON.stringify(stage.events);
  expect(text).not.toContain(contactId);
  expect(text).not.toContain('39984301');
});
