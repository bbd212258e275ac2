import type { Provider, Recipient } from '@messagewright/core';
import type { SendOutcome } from './outcome.ts';
import type { StoredAnswer } from './store.ts';

/** How the provider can be asked to try again: only for a message that it has, by its id, and that failed there. */
export function retryOf(
  { outcome, provider }: SendOutcome,
  { retry }: Provider,
  to: Recipient,
): StoredAnswer['retry'] {
  if (outcome !== 'rejected' || provider.messageId === undefined) return undefined;
  const path = retry?.path(provider.messageId, to);
  return path === undefined ? undefined : { path, to };
}
