import type { JsonObject } from '@messagewright/core';
import { toError } from './issue-errors.ts';
import type { SendOutcome } from './outcome.ts';
import { problemDocument, problems, type SentRequest, toJsonObject } from './problem.ts';
import type { SendRecord, StoredAnswer } from './store.ts';

const maxShownAnswer = 64 * 1024;

/** The answer to a send, as it is stored and replayed. */
export function toStoredAnswer(
  sendId: string,
  said: SendOutcome,
  request: SentRequest,
  now: number,
): StoredAnswer {
  const { outcome, problem, retryAfter, provider } = said;
  const answer = isShown(said.answer) ? said.answer : undefined;
  if (problem === undefined) {
    const acceptedAt = new Date(now).toISOString();
    const facts = { sendId, outcome, provider, acceptedAt, replayed: false, request, answer };
    return { outcome, status: 200, body: toJsonObject(facts) };
  }
  const { detail, retryable, issues } = said;
  const errors = [...(said.errors ?? []), ...issues.map(toError)];
  const facts = { detail, outcome, retryable, sendId, provider, errors, request, answer };
  return {
    outcome,
    status: problems[problem].status,
    retryAfter,
    body: problemDocument(problem, facts),
  };
}

/** The body of a record's answer when it is given a second time. */
export function replayedBody({ body }: StoredAnswer): JsonObject {
  return Object.hasOwn(body, 'replayed') ? { ...body, replayed: true } : body;
}

/** What is said of a send that has no answer yet. */
export function runningBody({ id, provider, account, startedAt }: SendRecord): JsonObject {
  const since = new Date(startedAt).toISOString();
  return {
    sendId: id,
    outcome: 'in_progress',
    provider: { id: provider },
    account,
    startedAt: since,
  };
}

/** An answer is shown for inspection; one of that length is nothing to read. */
function isShown(answer: SendOutcome['answer']): boolean {
  return answer !== undefined && JSON.stringify(answer).length <= maxShownAnswer;
}
