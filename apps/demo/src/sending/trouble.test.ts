import type { Issue } from '@messagewright/core';
import { expect, it } from 'vitest';
import { noAnswer, type SendAnswer, stopped } from './send-answer.ts';
import { nextSteps, type Trouble, troubleOf } from './trouble.ts';

const issue: Issue = {
  layer: 'answer',
  code: 'length.max',
  severity: 'error',
  path: ['message', 'text'],
  params: {},
};

const answer = (facts: Partial<SendAnswer>): SendAnswer => ({
  outcome: 'not_sent',
  retryable: false,
  issues: [],
  ...facts,
});

const undelivered = { outcome: 'rejected', httpStatus: 200, messageId: '30', sendId: 's' } as const;

const cases: [Trouble, SendAnswer][] = [
  ['rejected', answer({ outcome: 'rejected', httpStatus: 422, issues: [issue] })],
  ['rejected', answer({ outcome: 'rejected', httpStatus: 404 })],
  [
    'window',
    answer({
      outcome: 'rejected',
      httpStatus: 400,
      issues: [{ ...issue, code: 'answer.outside-window', path: [] }],
    }),
  ],
  ['limited', answer({ outcome: 'rejected', httpStatus: 429, retryable: true })],
  ['failed', answer({ ...undelivered, retryable: true })],
  ['undeliverable', answer({ ...undelivered, issues: [issue] })],
  ['cancelled', stopped('cancelled')],
  ['brokenOff', stopped('broken-off')],
  ['unauthorized', answer({ outcome: 'rejected', httpStatus: 401 })],
  ['not_sent', answer({ problem: 'upstream-unreachable', retryable: true })],
  ['invalid', answer({ problem: 'validation', issues: [issue] })],
  ['declined', answer({ problem: 'cross-site' })],
  ['declined', answer({ problem: 'storage-unavailable', retryable: true })],
  ['unknown', answer({ outcome: 'unknown', problem: 'upstream-timeout' })],
  ['unknown', answer({ outcome: 'in_progress' })],
  ['unreached', noAnswer('no-answer')],
  ['offline', noAnswer('offline')],
];

it.each(cases)('says "%s"', (trouble, given) => {
  expect(troubleOf(given)).toBe(trouble);
});

it('never offers to send an unknown one again as if it were safe', () => {
  expect(nextSteps.unknown).toBe('decide');
});
