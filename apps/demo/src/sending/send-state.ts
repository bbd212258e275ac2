import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import {
  isOpen,
  isUnanswered,
  isUndelivered,
  retriedAnswer,
  type SendAnswer,
} from './send-answer.ts';

/** One thing that a person means to send, over all tries of it. */
export interface Attempt {
  /** The idempotency key: the same for every try, so that the message goes out once. */
  readonly key: string;
  readonly provider: string;
  readonly draft: Draft;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The files that the draft names. They do not outlive the page. */
  readonly files?: readonly PartFile[] | undefined;
  /** Whether a reload has taken its files, so that it cannot be put again. */
  readonly filesLost?: boolean | undefined;
}

/** Where the sending of a conversation's draft stands. */
export type SendState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'sending';
      readonly attempt: Attempt;
      /** Bytes of its files that have gone. */
      readonly sent?: number | undefined;
      /** What an earlier try under the same key left open. */
      readonly open?: SendAnswer | undefined;
    }
  | {
      readonly phase: 'failed';
      readonly attempt: Attempt;
      readonly answer: SendAnswer;
      /** When an unknown outcome was last asked for; milliseconds since 1970. */
      readonly checkedAt?: number | undefined;
      readonly checking?: boolean | undefined;
      /** The file at which it stopped. */
      readonly stoppedAt?: string | undefined;
      /** Whether the provider is being asked to try again. */
      readonly retrying?: boolean | undefined;
      /** Why it was not asked, or that nobody knows whether it was: the problem's name. */
      readonly retryProblem?: string | undefined;
    };

type FailedSend = Extract<SendState, { phase: 'failed' }>;

/** What happens to a send. */
export type SendEvent =
  | { readonly type: 'send'; readonly attempt: Attempt }
  | { readonly type: 'progress'; readonly key: string; readonly sent: number }
  | {
      readonly type: 'answered';
      readonly key: string;
      readonly answer: SendAnswer;
      readonly stoppedAt?: string | undefined;
    }
  | { readonly type: 'retry' }
  | { readonly type: 'retried'; readonly key: string; readonly answer: SendAnswer }
  | { readonly type: 'check' }
  | {
      readonly type: 'checked';
      readonly key: string;
      readonly answer: SendAnswer;
      readonly at: number;
    }
  | { readonly type: 'settled' };

/** Nothing is being sent. The same object always, for who compares. */
export const idle: SendState = { phase: 'idle' };

/** The state after an event. An answer to another attempt than the one under way changes nothing. */
export function reduceSend(state: SendState, event: SendEvent): SendState {
  switch (event.type) {
    case 'send':
      return state.phase === 'sending' ? state : sending(state, event.attempt);
    case 'progress':
      if (state.phase !== 'sending' || state.attempt.key !== event.key) return state;
      return { ...state, sent: event.sent };
    case 'answered': {
      if (state.phase !== 'sending' || state.attempt.key !== event.key) return state;
      // A try that never got there leaves open what the one before it left open.
      const answer = isUnanswered(event.answer) ? (state.open ?? event.answer) : event.answer;
      const next = afterAnswer(state.attempt, answer);
      return next.phase === 'failed' ? { ...next, stoppedAt: event.stoppedAt } : next;
    }
    case 'retry':
      return state.phase === 'failed'
        ? { ...state, retrying: true, retryProblem: undefined }
        : state;
    case 'retried':
      if (state.phase !== 'failed' || state.attempt.key !== event.key) return state;
      return afterRetry(state, event.answer);
    case 'check':
      return state.phase === 'failed' ? { ...state, checking: true } : state;
    case 'checked': {
      if (state.phase !== 'failed' || state.attempt.key !== event.key) return state;
      // A question that got no answer leaves the outcome as unknown as it was.
      const answer = isUnanswered(event.answer) ? state.answer : event.answer;
      const next = afterAnswer(state.attempt, answer);
      return next.phase === 'failed' ? { ...next, checkedAt: event.at } : next;
    }
    case 'settled':
      return idle;
  }
}

function sending(before: SendState, attempt: Attempt): SendState {
  const isSame = before.phase === 'failed' && before.attempt.key === attempt.key;
  const open = isSame && isOpen(before.answer) ? before.answer : undefined;
  return { phase: 'sending', attempt, open };
}

function afterAnswer(attempt: Attempt, answer: SendAnswer): SendState {
  return answer.outcome === 'accepted' ? idle : { phase: 'failed', attempt, answer };
}

/** After a retry. Only a provider that tried again and failed says anything new of the message. */
function afterRetry({ attempt, answer: before }: FailedSend, answer: SendAnswer): SendState {
  if (answer.outcome === 'accepted') return idle;
  if (isUndelivered(answer)) {
    const known = { ...retriedAnswer(before, answer), sendId: before.sendId };
    return { phase: 'failed', attempt, answer: known };
  }
  const { problem = 'no-answer' } = answer;
  return { phase: 'failed', attempt, answer: before, retryProblem: problem };
}

/** Whether the server can be asked what became of a send: by its own name for it, or by putting the same again. */
export function canAsk({ attempt, answer }: Pick<FailedSend, 'attempt' | 'answer'>): boolean {
  return answer.sendId !== undefined || !attempt.filesLost;
}

/** Outcomes after which the key answers the same for ever: another try needs a new one. */
function isFinal(answer: SendAnswer): boolean {
  const { outcome, problem, retryable } = answer;
  if (problem === 'idempotency-key-reused' || isUndelivered(answer)) return true;
  return outcome === 'rejected' && !retryable;
}

/** The attempt that a click on Send means: the one before while nothing has changed, else a new one. */
export function nextAttempt(state: SendState, wanted: Attempt, again = false): Attempt {
  if (again || state.phase !== 'failed' || isFinal(state.answer)) return wanted;
  // What came back from a reload is without its files.
  return sameContent(state.attempt, wanted)
    ? { ...state.attempt, ...(wanted.files && { files: wanted.files }) }
    : wanted;
}

/** Whether a click on Send could put a message out a second time, so that a person must decide. */
export function needsDecision(
  state: SendState,
  wanted: Pick<Attempt, 'provider' | 'draft'>,
): boolean {
  if (state.phase !== 'failed') return false;
  const { outcome, problem } = state.answer;
  if (outcome === 'unknown' || outcome === 'in_progress') return true;
  // Without an answer the same key is safe to use again; with other content there is another key.
  return outcome === 'unreached' && problem !== 'offline' && !sameContent(state.attempt, wanted);
}

/** Whether two attempts would send the same. */
export function sameContent(
  a: Pick<Attempt, 'provider' | 'draft'>,
  b: Pick<Attempt, 'provider' | 'draft'>,
): boolean {
  return a.provider === b.provider && JSON.stringify(a.draft) === JSON.stringify(b.draft);
}
