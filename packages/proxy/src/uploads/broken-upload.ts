import type { Provider } from '@messagewright/core';
import type { SendOutcome } from '../outcome.ts';
import { Refusal } from '../refusal.ts';
import { readRetryAfter } from '../retry-after.ts';
import type { SendFault, SendResult } from '../send-port.ts';
import type { Upload } from './upload.ts';
import { tooSlow } from './upload-fault.ts';

/**
 * What a send came to whose files broke off; `undefined` where its body had its end, or where the
 * provider has begun to answer. A body without its end is no request (RFC 9112, section 8), and no
 * message, so the same key may bring the files again.
 */
export function brokenUpload(
  { handed, status, failure }: SendResult,
  upload: Upload | undefined,
  { id }: Provider,
): SendOutcome | undefined {
  if (!upload || !failure || status !== undefined || upload.ended()) return undefined;
  const why = upload.fault() ?? (handed ? whyNot(failure.fault, upload) : undefined);
  // Where no connection was made that is all there is to say.
  if (!why) return undefined;
  const { slug, facts, headers } = why;
  const left = 'What had left by then was broken off before its end, so nothing was sent.';
  const seconds = headers['retry-after'];
  return {
    outcome: 'not_sent',
    problem: slug,
    detail: handed ? `${facts.detail} ${left}` : facts.detail,
    retryable: true,
    provider: { id },
    issues: [],
    errors: facts.errors,
    ...(seconds !== undefined && { retryAfter: readRetryAfter(seconds, 0) }),
  };
}

/** Whoever was waited for when it broke off. */
function whyNot(fault: SendFault, upload: Upload): Refusal {
  if (fault === 'timeout') return upload.waits() ? tooSlow() : providerTooSlow();
  const detail = 'The connection to the provider broke off while the files went out.';
  return new Refusal('upstream-unreachable', { detail }, { 'retry-after': '5' });
}

function providerTooSlow(): Refusal {
  return new Refusal('upstream-timeout', {
    detail: 'The provider did not take the files in time.',
  });
}
