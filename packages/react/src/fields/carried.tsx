import type { Json } from '@messagewright/core';
import { type ReactNode, useState } from 'react';
import { useBuilder, useMessageAround } from '../context/index.ts';
import { carries } from './carries.ts';
import { useValueAt } from './use-field.ts';

/** A field for what not every provider carries. */
export interface CarriedProps {
  path: string;
  /** Any value that may stand there, to ask with. */
  example: Json;
  children: ReactNode;
}

/** Shows a field where the provider carries its value, or where there is one already. */
export function Carried({ path, example, children }: CarriedProps) {
  return useIsCarried(path, example) ? children : null;
}

/** Whether the provider carries a value at a place, or there is one already. See `CarriedProps`. */
export function useIsCarried(path: string, example: Json): boolean {
  const { provider } = useBuilder();
  const { type, at } = useMessageAround(path);
  const [value] = useValueAt<unknown>(path);
  const isCarried = carries(provider, type, { path: at, value: example });
  const isSet = value !== undefined && value !== '';
  // Once shown it stays: emptying a field must not take it away under the author's hands.
  const [wasSet, setWasSet] = useState(isSet);
  if (isSet && !wasSet) setWasSet(true);
  return isCarried || wasSet;
}

/**
 * Whether a member of a part of a message has a place on the wire, or is there already. The example is
 * the whole part, since a part by itself may say nothing without its other members.
 */
export function useCarries(path: string, member: string, example: Json): boolean {
  const { provider } = useBuilder();
  const { type, at } = useMessageAround(path);
  const [value] = useValueAt<unknown>(`${path}.${member}`);
  const isCarried = carries(provider, type, { path: at, value: example, member });
  return isCarried || value !== undefined;
}
