import type { Json, Provider } from '@messagewright/core';
import type { Account } from './account.ts';
import { sendWithin } from './deadline.ts';
import { toBare } from './outbound.ts';
import { readAnswerJson } from './outcome.ts';
import type { ProblemSlug } from './problem.ts';
import { Refusal } from './refusal.ts';
import { readRetryAfter } from './retry-after.ts';
import type { SendResult } from './send-port.ts';
import type { Setup } from './setup.ts';

/** What the provider's answer to a look-up says, as `read` reads it. Throws a refusal where it says nothing. */
export async function lookUp<T>(
  setup: Setup,
  account: Account,
  path: string,
  read: (status: number, body: Json | undefined) => T | undefined,
): Promise<T> {
  const { provider } = account;
  const outbound = toBare(account, 'GET', path);
  const startedAt = setup.now();
  const result = await sendWithin(setup.send, outbound, setup.deadlineMs);
  setup.emit({
    event: 'looked-up',
    provider: provider.id,
    account: account.id,
    durationMs: setup.now() - startedAt,
    httpStatus: result.status,
    fault: result.failure?.fault,
    code: result.failure?.code,
  });
  const slug = problemOf(result);
  if (slug) throw refusalOf(slug, result, provider, setup.now());
  const found = read(result.status ?? 0, readAnswerJson(result.body));
  if (found === undefined) throw refusalOf('upstream-bad-response', result, provider, setup.now());
  return found;
}

/** Which problem stands in the way of reading an answer, if any. */
function problemOf({ handed, failure, status = 0 }: SendResult): ProblemSlug | undefined {
  if (!handed) return 'upstream-unreachable';
  if (failure) return failure.fault === 'timeout' ? 'upstream-timeout' : 'upstream-bad-response';
  if (status >= 200 && status < 300) return undefined;
  if (status === 429) return 'provider-rate-limited';
  return status >= 400 && status < 500 ? 'provider-rejected' : 'upstream-bad-response';
}

/** The provider's own words about a contact are not passed on, only its status. */
function refusalOf(
  slug: ProblemSlug,
  { status, headers }: SendResult,
  { id }: Provider,
  now: number,
): Refusal {
  const detail =
    status === undefined
      ? 'The provider gave no answer to the look-up.'
      : `The provider answered the look-up with status ${status}, which does not say.`;
  const retryAfter = readRetryAfter(headers?.['retry-after'], now);
  return new Refusal(
    slug,
    { detail, provider: { id, httpStatus: status } },
    slug === 'provider-rate-limited' ? { 'retry-after': String(retryAfter) } : {},
  );
}
