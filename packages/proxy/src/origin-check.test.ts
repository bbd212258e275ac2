import { describe, expect, it } from 'vitest';
import { acceptingPort, createStage, draft, newKey, origin, slugOf } from '../test/stage.ts';

const desk = 'https://desk.example.com';

describe('knows where a request comes from', () => {
  it.each<[string, Record<string, string>, string[], boolean]>([
    ['a program', {}, [], true],
    ['its own page', { origin, 'sec-fetch-site': 'same-origin' }, [], true],
    ['its own page in an old browser', { origin }, [], true],
    ['the address bar', { 'sec-fetch-site': 'none' }, [], true],
    [
      'its own page behind another host name',
      { origin: desk, 'sec-fetch-site': 'same-origin' },
      [],
      true,
    ],
    ['another site', { origin: desk, 'sec-fetch-site': 'cross-site' }, [], false],
    [
      'another site that hides its origin',
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      [],
      false,
    ],
    ['another port', { origin: 'http://127.0.0.1:9000', 'sec-fetch-site': 'same-site' }, [], false],
    ['another origin in an old browser', { origin: desk }, [], false],
    ['a hidden origin in an old browser', { origin: 'null' }, [], false],
    ['a word that no browser says', { 'sec-fetch-site': 'Same-Origin' }, [], false],
    ['a listed origin', { origin: desk, 'sec-fetch-site': 'cross-site' }, [desk], true],
    [
      'an origin like a listed one',
      { origin: `${desk}.evil.example`, 'sec-fetch-site': 'cross-site' },
      [desk],
      false,
    ],
    ['a listed host without TLS', { origin: 'http://desk.example.com' }, [desk], false],
  ])('%s', async (_, headers, origins, taken) => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ origins, send });
    const answer = await stage.send(draft, headers);
    expect(answer.status).toBe(taken ? 200 : 403);
    expect(sent).toHaveLength(taken ? 1 : 0);
    if (!taken) expect(slugOf(answer)).toBe('cross-site');
  });

  it.each(['/v1/providers', '/v1/sends/snd_1'])('also at %s', async (path) => {
    const request = new Request(origin + path, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(slugOf(await createStage().call(request))).toBe('cross-site');
  });
});

describe('lets the pages of listed origins read its answers', () => {
  const preflight = (from: string) =>
    new Request(`${origin}/v1/messages`, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST' },
    });

  it('answers their preflight', async () => {
    const { status, headers } = await createStage({ origins: [desk] }).call(preflight(desk));
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(desk);
    expect(headers.get('access-control-allow-methods')).toBe('POST');
    expect(headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  });

  it('names them in answers and problems', async () => {
    const stage = createStage({ origins: [desk] });
    const answers = [
      await stage.send(draft, { origin: desk }),
      await stage.send({}, { origin: desk }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 422]);
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe(desk);
      expect(headers.get('access-control-expose-headers')).toContain('Idempotency-Replayed');
      expect(headers.get('vary')).toBe('Origin');
    }
  });

  it('names nobody else', async () => {
    const stage = createStage({ origins: [desk] });
    const answers = [
      await stage.call(preflight('https://evil.example')),
      await stage.send(draft, { origin: 'https://evil.example' }),
      await stage.send(draft),
    ];
    expect(answers.map(({ status }) => status)).toEqual([405, 403, 200]);
    expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('without an authorize function', () => {
  it.each([
    ['http://127.0.0.1:8787', 200],
    ['http://localhost', 200],
    ['http://[::1]:8787', 200],
    ['http://127.0.0.2:8787', 403],
    ['http://localhost.example.com', 403],
    ['http://192.168.1.4:8787', 403],
    ['https://proxy.example.com', 403],
  ])('at %s it answers %d', async (host, status) => {
    const answer = await createStage().call(new Request(`${host}/v1/providers`));
    expect(answer.status).toBe(status);
    if (status === 403) expect(slugOf(answer)).toBe('forbidden');
  });
});

describe('with an authorize function', () => {
  const far = 'https://proxy.example.com';

  it('answers anywhere, whom the function knows', async () => {
    const stage = createStage({
      authorize: ({ headers }) => {
        const user = headers.get('x-user');
        if (user === 'banned') return 'forbidden';
        return user === null ? undefined : { id: user };
      },
    });
    const statusFor = async (headers: Record<string, string>) =>
      (await stage.call(new Request(`${far}/v1/providers`, { headers }))).status;
    expect(await statusFor({ 'x-user': 'anna' })).toBe(200);
    expect(await statusFor({ 'x-user': 'banned' })).toBe(403);
    expect(await statusFor({})).toBe(401);
  });

  it('gives the function no body to read', async () => {
    let body: unknown = 'not asked';
    const stage = createStage({
      authorize: (request) => {
        body = request.body;
        return { id: 'anna' };
      },
    });
    expect((await stage.send(draft)).status).toBe(200);
    expect(body).toBeNull();
  });

  it('refuses when the function throws', async () => {
    const { send, sent } = acceptingPort();
    const authorize = () => Promise.reject(new Error('session store down'));
    const answer = await createStage({ authorize, send }).send(draft);
    expect(slugOf(answer)).toBe('internal');
    expect(JSON.stringify(answer.body)).not.toContain('session store');
    expect(sent).toEqual([]);
  });

  it('asks whether the caller may write to this recipient with this account', async () => {
    const { send, sent } = acceptingPort();
    const asked: unknown[] = [];
    const stage = createStage({
      send,
      authorize: () => ({
        id: 'anna',
        mayUse: (use) => {
          asked.push(use);
          return use.to === undefined || (use.to.type === 'conversation' && use.to.id === 'hers');
        },
      }),
    });
    const key = { 'idempotency-key': newKey() };
    const answer = await stage.send(draft, key);
    expect(slugOf(answer)).toBe('forbidden');
    expect(sent).toEqual([]);
    expect(asked).toContainEqual({ provider: 'digishare', account: 'main', to: draft.to });
    const hers = await stage.send({ ...draft, to: { type: 'conversation', id: 'hers' } }, key);
    expect(hers.status).toBe(200);
  });
});
