import {
  type Issue,
  type Json,
  type Provider,
  readPayload,
  type SourceMap,
} from '@messagewright/core';
import type { Outcome, ProblemError, ProblemSlug, ProviderFacts } from './problem.ts';
import { readRetryAfter } from './retry-after.ts';
import type { SendResult } from './send-port.ts';

/** What one send came to. */
export interface SendOutcome {
  outcome: Outcome;
  /** Which problem says so; absent when the provider accepted. */
  problem?: ProblemSlug | undefined;
  detail: string;
  retryable: boolean;
  provider: ProviderFacts;
  issues: Issue[];
  /** What was found on the way, not by the provider. */
  errors?: ProblemError[] | undefined;
  /** The provider's JSON. */
  answer?: Json | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** What it takes to read an answer. */
export interface Sending {
  provider: Provider;
  map: SourceMap;
  /** The body as it was sent. */
  sent: Json;
  now: number;
}

/**
 * What a send came to. The one question that decides about a failure is whether bytes were handed to
 * the socket; an error code says nothing, since a reset means "not sent" in connect and "perhaps" after.
 */
export function toOutcome(result: SendResult, sending: Sending): SendOutcome {
  const facts: ProviderFacts = { id: sending.provider.id, httpStatus: result.status };
  if (!result.handed) return unreachable(facts);
  if (result.failure) {
    const late = result.failure.fault === 'timeout';
    return uncertain(facts, late ? 'upstream-timeout' : 'upstream-bad-response');
  }
  const status = result.status ?? 0;
  if (status >= 300 && status < 400) return redirected(facts);
  if (status < 200 || status > 599) return uncertain(facts, 'upstream-bad-response');
  return fromAnswer(result, status, sending, facts);
}

function fromAnswer(
  result: SendResult,
  status: number,
  { provider, map, sent, now }: Sending,
  facts: ProviderFacts,
): SendOutcome {
  const json = readAnswerJson(result.body);
  const successful = status < 300;
  if (successful && json === undefined) return uncertain(facts, 'upstream-bad-response');
  const said = provider.answer(status, json, map, sent);
  const { retryable, issues } = said;
  const known: ProviderFacts = {
    ...facts,
    messageId: said.messageId,
    status: said.status,
    code: said.code,
    attachments: said.attachments,
  };
  const base = { provider: known, issues, answer: json };
  const builders: Record<typeof said.outcome, () => SendOutcome> = {
    // A provider's module may misread an answer; only a success of HTTP is one.
    accepted: () =>
      successful
        ? {
            ...base,
            outcome: 'accepted',
            detail: 'The provider accepted the message.',
            retryable: false,
          }
        : { ...uncertain(known, 'upstream-bad-response'), issues, answer: json },
    rejected: () => ({
      ...base,
      outcome: 'rejected',
      retryable,
      problem: status === 429 ? 'provider-rate-limited' : 'provider-rejected',
      detail: detailOf(issues) ?? `The provider refused the message with status ${status}.`,
      ...(retryable && { retryAfter: readRetryAfter(result.headers?.['retry-after'], now) }),
    }),
    unknown: () => ({ ...uncertain(known, 'upstream-bad-response'), issues, answer: json }),
  };
  return builders[said.outcome]();
}

/** An answer's JSON, through the same scanner as every text from outside: a provider can be broken, or hostile. */
export function readAnswerJson(body: Uint8Array | undefined): Json | undefined {
  if (!body) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return readPayload(text).payload;
  } catch {
    return undefined;
  }
}

/** The provider's own sentence, where it gave one. */
function detailOf(issues: readonly Issue[]): string | undefined {
  const message = issues.map(({ params }) => params.message).find((text) => text);
  return typeof message === 'string' ? message.slice(0, 500) : undefined;
}

function unreachable(provider: ProviderFacts): SendOutcome {
  return {
    outcome: 'not_sent',
    problem: 'upstream-unreachable',
    detail: 'No connection to the provider was made, so nothing was sent.',
    retryable: true,
    provider,
    issues: [],
    retryAfter: readRetryAfter(undefined, 0),
  };
}

function redirected(provider: ProviderFacts): SendOutcome {
  return {
    outcome: 'rejected',
    problem: 'upstream-bad-response',
    detail:
      'The provider answered with a redirect. It is not followed, so the message was not taken.',
    retryable: false,
    provider,
    issues: [],
  };
}

function uncertain(provider: ProviderFacts, problem: UncertainSlug): SendOutcome {
  return {
    outcome: 'unknown',
    problem,
    detail: uncertainDetails[problem],
    retryable: false,
    provider,
    issues: [],
  };
}

type UncertainSlug = 'upstream-timeout' | 'upstream-bad-response';

const uncertainDetails: Record<UncertainSlug, string> = {
  'upstream-timeout':
    'The request left, and no answer came in time. The message may or may not have been sent.',
  'upstream-bad-response':
    'The request left, and no answer came that can be relied on. The message may or may not have been sent.',
};
