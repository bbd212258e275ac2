import {
  bodyForm,
  type Context,
  checkPayload,
  type Draft,
  decode,
  hasError,
  type Issue,
  type Json,
  type JsonObject,
  normalize,
  type Prepared,
  prepare,
} from '@messagewright/core';
import type { Account } from './account.ts';
import { canonicalJson } from './fingerprint.ts';
import { toError } from './issue-errors.ts';
import { reviewBody, reviewPolicy } from './policy.ts';
import type { ProblemError } from './problem.ts';
import { Refusal } from './refusal.ts';

/** What `inspectDraft` finds in a draft. */
export interface Inspection {
  prepared: Prepared;
  /** Whatever the account does not allow. */
  denied: ProblemError[];
  /** Whether the draft has parts that reach the body verbatim. */
  beyond: boolean;
}

/** Everything that can be said of a draft without sending it. */
export function inspectDraft(draft: JsonObject, account: Account, now: number): Inspection {
  const context: Context = { now, overrides: account.overrides, inbox: account.inbox };
  const prepared = prepare(asDraft(draft), account.provider, context);
  const { beyond, errors } = reviewPolicy(draft, account.provider, account.allow);
  return { prepared, denied: errors, beyond };
}

/** The request of a draft that may be sent. Throws a refusal for every other draft. */
export function checkDraft(draft: JsonObject, account: Account, now: number): Prepared {
  const { prepared, denied, beyond } = inspectDraft(draft, account, now);
  if (hasError(prepared.issues)) throw invalid(prepared.issues);
  if (denied.length > 0) throw notAllowed(denied);
  const decoded = decode(prepared.request, account.provider).draft;
  const smuggled = reviewBody(decoded as unknown as Json, account.provider, account.allow);
  if (smuggled.length > 0) throw notAllowed(smuggled);
  const faults = finalFaults(draft, prepared, decoded, account, now);
  if (faults.length > 0 && beyond) throw invalid(faults);
  if (faults.length > 0) {
    throw new TypeError(`The encoded body fails its own check (${faults[0]?.code}).`);
  }
  return prepared;
}

/**
 * The last look before anything leaves: the body itself must hold, and must go to whom the draft says.
 * Verbatim parts of a draft can make it fail; without them a fault here is a codec's.
 */
function finalFaults(
  draft: JsonObject,
  { request, map }: Prepared,
  decoded: Draft,
  { provider, overrides, inbox }: Account,
  now: number,
): Issue[] {
  const issues = checkPayload(bodyForm(request), provider, { now, overrides, inbox })
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, path: map.pathOf(issue.pointer ?? '') ?? [] }));
  const meant = normalize(asDraft(draft), provider).to;
  const same = canonicalJson(withoutExtra(meant)) === canonicalJson(withoutExtra(decoded.to));
  return same ? issues : [...issues, otherRecipient];
}

const otherRecipient: Issue = {
  layer: 'wire',
  code: 'recipient.differs',
  severity: 'error',
  path: ['to'],
  params: {},
};

function withoutExtra(value: unknown): Json {
  if (Array.isArray(value)) return value.map(withoutExtra);
  if (typeof value !== 'object' || value === null) return value as Json;
  const entries = Object.entries(value).filter(
    ([key, member]) => key !== 'extra' && member !== undefined,
  );
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutExtra(member)]));
}

function notAllowed(errors: ProblemError[]): Refusal {
  return new Refusal('not-allowed', {
    detail: 'The account does not allow some of what the draft says.',
    errors,
  });
}

function invalid(issues: readonly Issue[]): Refusal {
  return new Refusal('validation', {
    detail: 'The draft breaks rules of the provider; each is named at its place.',
    errors: issues.map(toError),
  });
}

/** `prepare` is total: it says what is wrong with a draft of any shape. */
function asDraft(draft: JsonObject): Draft {
  return draft as unknown as Draft;
}
