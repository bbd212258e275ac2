import type { Provider, ProviderOptions } from '@messagewright/core';

/** The badge of a message that only the team sees, whatever the provider calls it. */
const internalBadge = /\.(internal|private)$/;

/** Whether a message stays within the team. */
export function isInternal(provider: Provider, options: ProviderOptions = {}): boolean {
  return provider.options.badges(options).some((badge) => internalBadge.test(badge));
}
