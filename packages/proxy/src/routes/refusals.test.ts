import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import {
  acceptingPort,
  createStage,
  draft,
  faultsOf,
  newKey,
  origin,
  postRequest,
  slugOf,
} from '../../test/stage.ts';

const body = { provider: 'digishare', draft };

describe('refuses, before anything is sent', () => {
  const json = (text: string) => postRequest('/v1/messages', text);
  const headers = (more: Record<string, string | undefined>) =>
    postRequest('/v1/messages', body, more);
  const cases: [string, Request, number, string][] = [
    ['another method', new Request(`${origin}/v1/messages`), 405, 'method-not-allowed'],
    ['HEAD', new Request(`${origin}/v1/messages`, { method: 'HEAD' }), 405, ''],
    [
      'OPTIONS',
      new Request(`${origin}/v1/messages`, { method: 'OPTIONS' }),
      405,
      'method-not-allowed',
    ],
    ['a form', headers({ 'content-type': 'text/plain' }), 415, 'unsupported-media-type'],
    ['no type', headers({ 'content-type': '' }), 415, 'unsupported-media-type'],
    [
      'another charset',
      headers({ 'content-type': 'application/json; charset=utf-16' }),
      415,
      'unsupported-media-type',
    ],
    ['gzip', headers({ 'content-encoding': 'gzip' }), 415, 'unsupported-media-type'],
    ['no key', headers({ 'idempotency-key': undefined }), 400, 'idempotency-key-missing'],
    ['a bad key', headers({ 'idempotency-key': 'short' }), 400, 'idempotency-key-invalid'],
    ['no body', json(''), 400, 'bad-json'],
    ['half a body', json('{"provider":'), 400, 'bad-json'],
    ['two recipients', json('{"provider":"digishare","draft":{"to":1,"to":2}}'), 400, 'bad-json'],
    [
      'a prototype',
      json('{"provider":"digishare","draft":{"__proto__":{"a":1}}}'),
      400,
      'bad-json',
    ],
    ['a deep body', json(`{"draft":${'['.repeat(5000)}`), 400, 'bad-json'],
    ['a list', json('[]'), 400, 'bad-request'],
    [
      'a further member',
      postRequest('/v1/messages', { ...body, url: 'https://x' }),
      400,
      'bad-request',
    ],
    ['no draft', postRequest('/v1/messages', { provider: 'digishare' }), 400, 'bad-request'],
    [
      'a draft that is text',
      postRequest('/v1/messages', { ...body, draft: 'x' }),
      400,
      'bad-request',
    ],
    [
      'a provider that is no text',
      postRequest('/v1/messages', { ...body, provider: 1 }),
      400,
      'bad-request',
    ],
    [
      'an account that is no text',
      postRequest('/v1/messages', { ...body, account: {} }),
      400,
      'bad-request',
    ],
    [
      'an unknown provider',
      postRequest('/v1/messages', { ...body, provider: 'bird' }),
      404,
      'unknown-provider',
    ],
    [
      'a provider of JavaScript',
      postRequest('/v1/messages', { ...body, provider: 'constructor' }),
      404,
      'unknown-provider',
    ],
    [
      'an unknown account',
      postRequest('/v1/messages', { ...body, account: 'other' }),
      404,
      'unknown-account',
    ],
    [
      'an account of JavaScript',
      postRequest('/v1/messages', { ...body, account: '__proto__' }),
      404,
      'unknown-account',
    ],
    ['an empty draft', postRequest('/v1/messages', { ...body, draft: {} }), 422, 'validation'],
    [
      'a draft of odd parts',
      postRequest('/v1/messages', { ...body, draft: { version: 1, to: [], message: null } }),
      422,
      'validation',
    ],
  ];

  it.each(cases)('%s', async (_, request, status, slug) => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ send });
    const answer = await stage.call(request);
    expect(answer.status).toBe(status);
    expect(sent).toEqual([]);
    if (request.method === 'HEAD') return;
    expect(slugOf(answer)).toBe(slug);
    expect(answer.body).toMatchObject({ status, outcome: 'not_sent', errors: expect.any(Array) });
    expect(stage.events).toEqual([
      { event: 'refused', problem: slug, status, method: request.method },
    ]);
  });

  it.each(['/v1/message', '/v1/messages/', '/', '/v1/messages%2f', '/V1/messages'])(
    '%s, which is no route, without a word on sending',
    async (path) => {
      const answer = await createStage().call(postRequest(path, body));
      expect(slugOf(answer)).toBe('not-found');
      expect(answer.body.outcome).toBeUndefined();
    },
  );

  it('names the one method a route takes', async () => {
    const stage = createStage();
    const answer = await stage.get('/v1/messages');
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('points to the line and column of bad JSON', async () => {
    const answer = await createStage().call(json('{\n  "provider": "digishare",\n}'));
    expect(answer.body.detail).toContain('line 2, column 26');
  });

  it('says where in the draft the faults are', async () => {
    const list = structuredClone(samples.list.maximal);
    const row = list.sections[0]?.rows[1];
    if (row?.type === 'row') row.title = 'x'.repeat(25);
    const answer = await createStage().send({
      ...draft,
      to: { type: 'conversation', id: '' },
      message: list,
    });
    expect(slugOf(answer)).toBe('validation');
    expect(faultsOf(answer)).toEqual(
      expect.arrayContaining([
        ['/to/id', 'required'],
        ['/message/sections/0/rows/1/title', 'length.max'],
      ]),
    );
  });
});

describe('asks its questions in one order', () => {
  // Each request has the faults of all those after it, so the answer shows which check stands first.
  const faults: [
    string,
    (request: { headers: Record<string, string | undefined>; body: string }) => void,
  ][] = [
    ['cross-site', ({ headers }) => (headers['sec-fetch-site'] = 'cross-site')],
    ['unauthenticated', ({ headers }) => (headers['x-caller'] = 'nobody')],
    ['idempotency-key-missing', ({ headers }) => (headers['idempotency-key'] = undefined)],
    ['unsupported-media-type', ({ headers }) => (headers['content-type'] = 'text/plain')],
    ['too-large', (request) => (request.body = 'x'.repeat(2000))],
    ['bad-json', (request) => (request.body = '{')],
  ];

  it.each(faults.map(([slug], index) => [slug, index] as const))(
    '%s comes before what follows',
    async (slug, index) => {
      const request = {
        headers: {} as Record<string, string | undefined>,
        body: JSON.stringify(body),
      };
      for (const [, spoil] of faults.slice(index).reverse()) spoil(request);
      const stage = createStage({
        maxBodyBytes: 1000,
        authorize: ({ headers }) =>
          headers.get('x-caller') === 'nobody' ? undefined : { id: 'anna' },
      });
      const answer = await stage.call(postRequest('/v1/messages', request.body, request.headers));
      expect(slugOf(answer)).toBe(slug);
    },
  );

  it('a draft at fault does not use up its key', async () => {
    const stage = createStage();
    const key = { 'idempotency-key': newKey() };
    const refused = await stage.send({ ...draft, message: { type: 'text', text: '' } }, key);
    expect(slugOf(refused)).toBe('validation');
    const answer = await stage.send(draft, key);
    expect(answer.body.outcome).toBe('accepted');
  });
});
