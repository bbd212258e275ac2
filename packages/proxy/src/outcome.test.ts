import { type Answer, digishare, prepare } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { draft } from '../test/stage.ts';
import { toOutcome } from './outcome.ts';
import type { SendResult } from './send-port.ts';

const { map } = prepare(draft, digishare);

/** What comes of a result with a provider that says one thing of every answer. */
function outcomeOf(result: Partial<SendResult>, said: Partial<Answer> = {}) {
  const answer: Answer = { outcome: 'accepted', retryable: false, issues: [], ...said };
  const provider = { ...digishare, answer: () => answer };
  return toOutcome({ handed: true, ...result }, { provider, map, sent: null, now: 0 });
}

const json = new TextEncoder().encode('{"id":"m"}');

describe('a provider is not believed against HTTP', () => {
  it.each<[string, Partial<SendResult>]>([
    ['a success without a body', { status: 200 }],
    ['a success that is not JSON', { status: 200, body: new TextEncoder().encode('OK') }],
    ['a success that is not UTF-8', { status: 200, body: new Uint8Array([0x22, 0xff, 0x22]) }],
    ['a refusal called a success', { status: 400, body: json }],
    ['a server error called a success', { status: 500, body: json }],
    ['no status', { body: json }],
    ['a status that does not exist', { status: 600, body: json }],
    ['an interim status', { status: 101, body: json }],
  ])('%s is unknown', (_, result) => {
    expect(outcomeOf(result)).toMatchObject({
      outcome: 'unknown',
      problem: 'upstream-bad-response',
      retryable: false,
    });
  });

  it.each([200, 201, 202, 299])('a JSON answer with %d is accepted', (status) => {
    expect(outcomeOf({ status, body: json })).toMatchObject({
      outcome: 'accepted',
      answer: { id: 'm' },
    });
  });
});

it('takes a refusal in a success as a refusal', () => {
  const said = { outcome: 'rejected', code: '131047', messageId: 'm' } as const;
  expect(outcomeOf({ status: 200, body: json }, said)).toMatchObject({
    outcome: 'rejected',
    problem: 'provider-rejected',
    provider: { id: 'digishare', httpStatus: 200, code: '131047', messageId: 'm' },
  });
});

it('never makes an accepted message one to send again', () => {
  const said = outcomeOf({ status: 200, body: json }, { retryable: true });
  expect(said).toMatchObject({ outcome: 'accepted', retryable: false });
});

it('does not send again what the provider left open, even if it calls it retryable', () => {
  const open = outcomeOf({ status: 500, body: json }, { outcome: 'unknown', retryable: true });
  expect(open).toMatchObject({ outcome: 'unknown', retryable: false });
});

it('says when to come back only where coming back may help', () => {
  const headers = { 'retry-after': '42' };
  const refused = { outcome: 'rejected' } as const;
  expect(outcomeOf({ status: 429, headers }, { ...refused, retryable: true }).retryAfter).toBe(42);
  expect(outcomeOf({ status: 400, headers }, refused).retryAfter).toBeUndefined();
});

it('lets what was handed over decide, whatever the failure', () => {
  const faults = ['timeout', 'connection', 'bad-response'] as const;
  for (const fault of faults) {
    expect(outcomeOf({ handed: false, failure: { fault } }).outcome).toBe('not_sent');
    expect(outcomeOf({ handed: true, failure: { fault } }).outcome).toBe('unknown');
  }
});

it('repeats the provider’s own sentence, cut to a length', () => {
  const issue = {
    layer: 'answer',
    code: 'answer.refused',
    severity: 'error',
    path: [],
    params: { message: 'x'.repeat(900) },
  } as const;
  const said = outcomeOf({ status: 400, body: json }, { outcome: 'rejected', issues: [issue] });
  expect(said.detail).toBe('x'.repeat(500));
});
