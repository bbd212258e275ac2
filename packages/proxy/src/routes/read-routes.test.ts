import { describe, expect, it } from 'vitest';
import {
  acceptingPort,
  account,
  createStage,
  draft,
  postRequest,
  slugOf,
} from '../../test/stage.ts';
import type { Principal, SendPort } from '../index.ts';

describe('GET /v1/providers', () => {
  it('lists names of providers and accounts, and nothing else', async () => {
    const { body } = await createStage().get('/v1/providers');
    expect(body).toEqual({
      providers: [
        { id: 'digishare', label: 'DigiShare', accounts: [{ id: 'main', label: 'Main line' }] },
      ],
    });
  });

  it('leaves out what the caller may not use', async () => {
    const accounts = [account, { ...account, id: 'hers', label: undefined }];
    const anna: Principal = { id: 'anna', mayUse: (use) => use.account === 'hers' };
    const { body } = await createStage({ accounts, authorize: () => anna }).get('/v1/providers');
    expect(body.providers).toMatchObject([{ accounts: [{ id: 'hers', label: 'hers' }] }]);
    const nobody = createStage({ accounts, authorize: () => ({ id: 'b', mayUse: () => false }) });
    expect((await nobody.get('/v1/providers')).body).toEqual({ providers: [] });
  });
});

describe('POST /v1/validate', () => {
  it('says what a send would say, needs no key and sends nothing', async () => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ send });
    const body = {
      provider: 'digishare',
      draft: { ...draft, message: { type: 'text', text: '' } },
    };
    const answer = await stage.call(
      postRequest('/v1/validate', body, { 'idempotency-key': undefined }),
    );
    expect(answer.status).toBe(200);
    expect(answer.body.issues).toMatchObject([
      { pointer: '/message/text', path: ['message', 'text'], severity: 'error', layer: 'limit' },
    ]);
    expect(sent).toEqual([]);
  });

  it('finds nothing in a good draft', async () => {
    expect((await createStage().validate(draft)).body).toEqual({ issues: [] });
  });

  it('takes a draft of any shape', async () => {
    const stage = createStage();
    for (const content of [{}, { version: 2 }, { ...draft, to: null }, { ...draft, message: [] }]) {
      const { status, body } = await stage.validate(content);
      expect(status).toBe(200);
      expect(body.issues).not.toEqual([]);
    }
  });

  it('says nothing of sending when it refuses', async () => {
    const answer = await createStage().call(postRequest('/v1/validate', '{'));
    expect(slugOf(answer)).toBe('bad-json');
    expect(answer.body.outcome).toBeUndefined();
  });
});

describe('GET /v1/sends/{id}', () => {
  it('gives the answer that the send was given, whatever it was', async () => {
    const ends: Awaited<ReturnType<SendPort>>[] = [
      { handed: true, status: 200, body: new TextEncoder().encode('{"id":"m"}') },
      { handed: true, status: 422, body: new TextEncoder().encode('{"message":"No"}') },
      { handed: false, failure: { fault: 'connection' } },
      { handed: true, failure: { fault: 'timeout' } },
    ];
    for (const end of ends) {
      const stage = createStage({ send: async () => end });
      const sent = await stage.send(draft);
      const found = await stage.get(`/v1/sends/${sent.body.sendId}`);
      expect(found.status).toBe(200);
      const replayed = sent.body.replayed === undefined ? {} : { replayed: true };
      expect(found.body).toEqual({ ...sent.body, ...replayed });
    }
  });

  it('says that a send still runs', async () => {
    let answer: (result: Awaited<ReturnType<SendPort>>) => void = () => undefined;
    let started: () => void = () => undefined;
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const send: SendPort = () =>
      new Promise((resolve) => {
        answer = resolve;
        started();
      });
    const stage = createStage({ send, newId: () => 'one', now: () => 0 });
    const sending = stage.send(draft);
    await running;
    expect((await stage.get('/v1/sends/snd_one')).body).toEqual({
      sendId: 'snd_one',
      outcome: 'in_progress',
      provider: { id: 'digishare' },
      account: 'main',
      startedAt: '1970-01-01T00:00:00.000Z',
    });
    answer({ handed: false, failure: { fault: 'connection' } });
    await sending;
  });

  it.each(['snd_1', '__proto__', 'constructor', '%2e%2e', `${'x'.repeat(5000)}`])(
    'knows no send that was never made',
    async (id) => {
      const answer = await createStage().get(`/v1/sends/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.body.outcome).toBeUndefined();
    },
  );

  it('shows a send to the one who made it, and to nobody else', async () => {
    const stage = createStage({
      authorize: ({ headers }) => ({ id: headers.get('x-user') ?? '' }),
    });
    const { body } = await stage.send(draft, { 'x-user': 'anna' });
    const ask = (user: string) =>
      stage.call(
        new Request(`http://127.0.0.1:8787/v1/sends/${body.sendId}`, {
          headers: { 'x-user': user },
        }),
      );
    expect((await ask('anna')).status).toBe(200);
    expect(slugOf(await ask('bilal'))).toBe('unknown-send');
  });
});

it('stands under a base path', async () => {
  const stage = createStage({ basePath: '/api/chat' });
  expect((await stage.get('/api/chat/v1/providers')).status).toBe(200);
  expect((await stage.get('/v1/providers')).status).toBe(404);
});
