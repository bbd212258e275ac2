import { describe, expect, it } from 'vitest';
import type { Draft, Json, Message, Path } from '../../index.ts';
import { image, message, read, readDraft, template, text } from './__fixtures__/answers.ts';

describe('bird’s answer: success', () => {
  it.each(['accepted', 'processing', 'scheduled', 'sent', 'delivered'])(
    'is taken as %s',
    (status) => {
      expect(read(text, 202, message(status))).toEqual({
        outcome: 'accepted',
        retryable: false,
        messageId: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
        status,
        issues: [],
      });
    },
  );

  it('needs no status, but an id', () => {
    expect(read(text, 202, { id: 'm-1' })).toMatchObject({ outcome: 'accepted', messageId: 'm-1' });
    const others: (Json | undefined)[] = [undefined, null, {}, [], 'ok', { id: 7 }];
    for (const body of others) {
      expect(read(text, 202, body)).toMatchObject({ outcome: 'unknown', issues: [] });
    }
    expect(read(text, 500, message('accepted'))).toMatchObject({ outcome: 'unknown' });
  });
});

/** Failures of a message that was taken: its codes, what they mean, whether to try again, and where. */
const failures: readonly [Json, string, boolean, Message, Path][] = [
  [{ code: 11001 }, 'answer.account', false, text, []],
  [{ code: 11002 }, 'answer.field', false, text, ['message']],
  [{ code: 12001 }, 'answer.try-again', false, text, []],
  [{ code: 12002 }, 'answer.type', false, text, ['message', 'type']],
  [{ code: 12003 }, 'answer.undeliverable', false, text, ['to', 'phone']],
  [{ code: 15005 }, 'answer.undeliverable', false, text, ['to', 'phone']],
  [{ code: 14001 }, 'answer.refused', false, text, []],
  [
    { code: 12001, source: { code: '131026' } },
    'answer.undeliverable',
    false,
    text,
    ['to', 'phone'],
  ],
  [{ source: { code: '130429', name: 'whatsapp' } }, 'answer.rate-limited', true, text, []],
  [{ code: 12001, source: { code: '131047' } }, 'answer.outside-window', false, text, []],
  [{ source: { code: '131053' } }, 'answer.media', false, image, ['message', 'media', 'url']],
  [
    { source: { code: '132000' } },
    'answer.template-parameters',
    false,
    template,
    ['message', 'components', 0, 'parameters'],
  ],
  [
    { source: { code: '132001' } },
    'answer.template-missing',
    false,
    template,
    ['message', 'projectId'],
  ],
  [{ code: 11002, source: { code: 'E_SOME' } }, 'answer.field', false, text, ['message']],
  [{ source: { code: 'constructor' } }, 'answer.refused', false, text, []],
  [null, 'answer.refused', false, text, []],
];

describe('bird’s answer: a message that goes nowhere', () => {
  it.each(['rejected', 'sending_failed', 'delivery_failed', 'skipped'])(
    'is rejected: %s',
    (status) => {
      expect(read(text, 202, message(status, { reason: 'no consent' }))).toEqual({
        outcome: 'rejected',
        retryable: false,
        messageId: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
        status,
        issues: [
          {
            layer: 'answer',
            code: 'answer.refused',
            severity: 'error',
            path: [],
            params: { status: 202, message: 'no consent' },
          },
        ],
      });
    },
  );

  it.each(failures)('for %o: %s', (failure, code, retryable, sent, path) => {
    const answer = read(sent, 202, message('sending_failed', { failure }));
    expect(answer).toMatchObject({ outcome: 'rejected', retryable, issues: [{ code, path }] });
  });

  it('names the code of the last step, else Bird’s own', () => {
    const codeOf = (failure: Json) => read(text, 202, message('rejected', { failure })).code;
    expect(codeOf({ code: 12001, source: { code: '131026' } })).toBe('131026');
    expect(codeOf({ code: 12003, source: { code: 'E_SOME' } })).toBe('12003');
    expect(codeOf({ source: { code: 'E_SOME' } })).toBe('E_SOME');
    expect(codeOf({})).toBeUndefined();
  });

  it('shows the description, else the details, else the reason, else the status', () => {
    const said = (more: { [key: string]: Json }) =>
      read(text, 202, message('rejected', more)).issues[0]?.params.message;
    const all = { failure: { description: 'a' }, details: 'b', reason: 'c' };
    expect(said(all)).toBe('a');
    expect(said({ ...all, failure: { description: '' } })).toBe('b');
    expect(said({ reason: 'c' })).toBe('c');
    expect(said({})).toBe('rejected');
  });

  it('offers a template outside the service window', () => {
    const failure = { source: { code: '131047' } };
    expect(
      read(text, 202, message('sending_failed', { failure })).issues[0]?.repairs,
    ).toMatchObject([
      { code: 'template.use', patch: [{ path: ['message'], value: { type: 'template' } }] },
    ]);
  });

  it('blames the contacts where there are several', () => {
    const to = { type: 'contacts', contacts: [{ id: 'a' }, { id: 'b' }] } as const;
    const draft: Draft = { version: 1, to: { ...to, contacts: [...to.contacts] }, message: text };
    const { issues } = readDraft(draft, 202, message('rejected', { failure: { code: 12003 } }));
    expect(issues.map(({ path }) => path)).toEqual([['to', 'contacts']]);
  });
});

describe('bird’s answer: a refusal without details', () => {
  it.each([
    [400, 'answer.refused'],
    [401, 'answer.unauthorized'],
    [403, 'answer.forbidden'],
    [404, 'answer.refused'],
    [409, 'answer.refused'],
    [413, 'answer.too-large'],
    [422, 'answer.refused'],
  ])('%i is for the whole form: %s', (status, code) => {
    const body = {
      code: 'SomeError',
      message: 'The requested resource does not exist: channel not found',
    };
    expect(read(text, status, body)).toEqual({
      outcome: 'rejected',
      retryable: false,
      code: 'SomeError',
      issues: [
        {
          layer: 'answer',
          code,
          severity: 'error',
          path: [],
          params: { status, message: body.message, code: 'SomeError' },
        },
      ],
    });
  });

  it('says that an address is not known where a 404 says nothing', () => {
    expect(read(text, 404, undefined).issues[0]?.code).toBe('answer.not-found');
  });

  it.each<Json | undefined>([undefined, {}, { code: 'TooManyRequests', message: 'Slow down' }])(
    '429 may be tried again: %o',
    (body) => {
      expect(read(text, 429, body)).toMatchObject({
        outcome: 'rejected',
        retryable: true,
        issues: [{ code: 'answer.rate-limited', path: [] }],
      });
    },
  );

  it.each([500, 502, 503, 599])('%i tells nothing of the message', (status) => {
    const bodies: (Json | undefined)[] = [
      undefined,
      { code: 'Internal', message: 'Oops' },
      { details: { a: ['b'] } },
    ];
    for (const body of bodies) {
      expect(read(text, status, body)).toMatchObject({
        outcome: 'unknown',
        retryable: false,
        issues: [{ code: 'answer.unavailable', path: [] }],
      });
    }
  });
});
