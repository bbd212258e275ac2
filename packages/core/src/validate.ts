import { isCodec } from './codec.ts';
import type { Draft } from './draft.ts';
import { hasError, type Issue } from './issue.ts';
import { prepare } from './prepare.ts';
import { type Context, cellOf, type Provider, type Verdict } from './provider.ts';
import type { WireRequest } from './wire.ts';

/** Everything wrong with a draft for a provider: shape, limits, losses. */
export function validate(draft: Draft, provider: Provider, context?: Context): Issue[] {
  return prepare(draft, provider, context).issues;
}

/**
 * The request that a draft means. Given even for a draft with errors, so that it can be looked at;
 * send it only when no issue is an error.
 */
export function encode(
  draft: Draft,
  provider: Provider,
  context?: Context,
): { request: WireRequest; issues: Issue[] } {
  const { request, issues } = prepare(draft, provider, context);
  return { request, issues };
}

/** Whether a provider carries a draft: at once, with changes, not as it is, or not at all. */
export function verdict(draft: Draft, provider: Provider, context?: Context): Verdict {
  const { issues } = prepare(draft, provider, context);
  return { provider: provider.id, status: statusOf(draft, provider, issues), issues };
}

function statusOf(draft: Draft, provider: Provider, issues: readonly Issue[]): Verdict['status'] {
  if (!isCodec(cellOf(provider, draft.message.type))) return 'cannot';
  if (hasError(issues)) return 'refused';
  return issues.length > 0 ? 'degrades' : 'sends';
}
