import type { Provider } from '@messagewright/core';
import { useCallback, useState } from 'react';
import type { MessageBuilderProps } from './builder-props.ts';
import { sameMembers, useLatest, useStable } from './use-stable.ts';

/** The provider written for, those to choose from, and the switch. */
export function useProvider(props: MessageBuilderProps) {
  const given = useStable(props.providers ?? none, sameMembers);
  const [chosen, choose] = useState<Provider>();
  const provider = props.provider ?? (chosen && given.includes(chosen) ? chosen : given[0]);
  if (!provider) {
    throw new Error(
      'messagewright: a builder needs a provider to write for. Pass `provider`, or `providers` to choose from.',
    );
  }
  const latest = useLatest(props);
  const switchTo = useCallback(
    (next: Provider) => {
      choose(next);
      latest.current.onProviderChange?.(next);
    },
    [latest],
  );
  const providers = useStable(given.length > 0 ? given : [provider], sameMembers);
  return { provider, providers, switchTo };
}

const none: readonly Provider[] = [];
