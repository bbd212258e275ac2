import type { Draft } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { noAnswer, type Outcome, type SendAnswer } from './send-answer.ts';
import {
  type Attempt,
  idle,
  needsDecision,
  nextAttempt,
  reduceSend,
  type SendState,
} from './send-state.ts';

const draft = (text: string): Draft => ({
  version: 1,
  to: { type: 'conversation', id: 'conv_1' },
  message: { type: 'text', text },
});

const attempt = (key: string, text = 'Hello'): Attempt => ({
  key,
  provider: 'digishare',
  draft: draft(text),
  startedAt: 0,
});

const answer = (outcome: Outcome, facts: Partial<SendAnswer> = {}): SendAnswer => ({
  outcome,
  retryable: false,
  issues: [],
  ...facts,
});

const failedWith = (given: SendAnswer): SendState => ({
  phase: 'failed',
  attempt: attempt('first'),
  answer: given,
});

describe('a send', () => {
  it('is under way from the click to the answer', () => {
    const sending = reduceSend(idle, { type: 'send', attempt: attempt('first') });
    expect(sending).toEqual({ phase: 'sending', attempt: attempt('first') });
    const done = reduceSend(sending, {
      type: 'answered',
      key: 'first',
      answer: answer('accepted'),
    });
    expect(done).toBe(idle);
  });

  it('is not replaced while it is under way', () => {
    const sending = reduceSend(idle, { type: 'send', attempt: attempt('first') });
    expect(reduceSend(sending, { type: 'send', attempt: attempt('second') })).toBe(sending);
  });

  it.each(['rejected', 'not_sent', 'unknown', 'unreached', 'in_progress'] as const)(
    'that is %s has failed, and keeps its attempt',
    (outcome) => {
      const sending = reduceSend(idle, { type: 'send', attempt: attempt('first') });
      const given = answer(outcome);
      const state = reduceSend(sending, { type: 'answered', key: 'first', answer: given });
      expect(state).toEqual({ phase: 'failed', attempt: attempt('first'), answer: given });
    },
  );

  it('does not take the answer to another', () => {
    const sending = reduceSend(idle, { type: 'send', attempt: attempt('second') });
    const late = { type: 'answered', key: 'first', answer: answer('accepted') } as const;
    expect(reduceSend(sending, late)).toBe(sending);
  });
});

describe('asking again', () => {
  const unknown = failedWith(answer('unknown', { sendId: 'snd_1' }));
  const ask = (given: SendAnswer) =>
    reduceSend(reduceSend(unknown, { type: 'check' }), {
      type: 'checked',
      key: 'first',
      answer: given,
      at: 7,
    });

  it('ends it where the message was taken', () => {
    expect(ask(answer('accepted'))).toBe(idle);
  });

  it('notes when it is still not known, and that it is no longer asked', () => {
    const state = ask(answer('unknown', { sendId: 'snd_1' }));
    expect(state).toMatchObject({ phase: 'failed', checkedAt: 7 });
    expect(state).not.toHaveProperty('checking');
  });

  it('leaves it unknown where nobody answered: that says nothing of the message', () => {
    expect(ask(noAnswer('no-answer'))).toMatchObject({
      answer: { outcome: 'unknown', sendId: 'snd_1' },
    });
  });

  it('takes a refusal as the answer it is', () => {
    expect(ask(answer('rejected'))).toMatchObject({ answer: { outcome: 'rejected' } });
  });
});

describe('the key of the next try', () => {
  const keyAfter = (given: SendAnswer, text = 'Hello', again = false) =>
    nextAttempt(failedWith(given), attempt('second', text), again).key;

  it('is new for the first', () => {
    expect(nextAttempt(idle, attempt('second')).key).toBe('second');
  });

  it('stays while the message may not have gone out and is the same', () => {
    expect(keyAfter(answer('not_sent'))).toBe('first');
    expect(keyAfter(noAnswer('no-answer'))).toBe('first');
    expect(keyAfter(answer('unknown'))).toBe('first');
    expect(keyAfter(answer('rejected', { retryable: true }))).toBe('first');
  });

  it('is new for other content', () => {
    expect(keyAfter(answer('not_sent'), 'Hello!')).toBe('second');
  });

  it('is new after a final answer, which the old one would only repeat', () => {
    expect(keyAfter(answer('rejected'))).toBe('second');
    const undelivered = { retryable: true, messageId: '30', sendId: 'snd_1' };
    expect(keyAfter(answer('rejected', undelivered))).toBe('second');
    expect(keyAfter(answer('not_sent', { problem: 'idempotency-key-reused' }))).toBe('second');
  });

  it('is new where a person wants a second message', () => {
    expect(keyAfter(answer('unknown'), 'Hello', true)).toBe('second');
  });
});

describe('a person has to decide', () => {
  const decides = (given: SendAnswer, text = 'Hello') =>
    needsDecision(failedWith(given), attempt('second', text));

  it('when the message may already have gone out, whatever is sent now', () => {
    expect(decides(answer('unknown'))).toBe(true);
    expect(decides(answer('unknown'), 'Hello!')).toBe(true);
    expect(decides(answer('in_progress'))).toBe(true);
  });

  it('when nobody answered and the content is another: the key no longer protects', () => {
    expect(decides(noAnswer('no-answer'), 'Hello!')).toBe(true);
    expect(decides(noAnswer('no-answer'))).toBe(false);
  });

  it('not when nothing can have gone out', () => {
    expect(decides(noAnswer('offline'), 'Hello!')).toBe(false);
    expect(decides(answer('not_sent'), 'Hello!')).toBe(false);
    expect(decides(answer('rejected'))).toBe(false);
    expect(needsDecision(idle, attempt('second'))).toBe(false);
  });
});
