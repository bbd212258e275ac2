import { getAt, type MessageType, parsePathKey } from '@messagewright/core';
import { useMemo } from 'react';
import { useBuilder, useStore } from '../context/index.ts';
import { messageOptions, type OptionPlace, requestOptions } from './option-place.ts';

/** The options of the request, then those of its message. */
export function useAllOptions(): readonly OptionPlace[] {
  const { provider } = useBuilder();
  const ofMessage = useMessageOptions('message');
  return useMemo(() => [...requestOptions(provider), ...ofMessage], [provider, ofMessage]);
}

/** The options of a message, also of one inside another. */
export function useMessageOptions(path: string): readonly OptionPlace[] {
  const { provider } = useBuilder();
  const type = useStore((store) => getAt(store.get().draft, [...parsePathKey(path), 'type']));
  return useMemo(() => messageOptions(provider, type as MessageType, path), [provider, type, path]);
}
