import { type Json, parsePathKey } from '@messagewright/core';
import type { ReactNode } from 'react';
import { useBuilder, useMessageType } from '../context/index.ts';
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
  const { provider } = useBuilder();
  const type = useMessageType();
  const [value] = useValueAt<unknown>(path);
  const isCarried = carries(provider, type, { path: parsePathKey(path), value: example });
  return isCarried || value !== undefined ? children : null;
}
