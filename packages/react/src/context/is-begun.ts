import { empty } from '@messagewright/core';
import type { BuilderStore } from './builder-store.ts';

/** Whether anything is written yet: a message as it begins could reach nobody by mistake. */
export function isBegun(store: BuilderStore): boolean {
  const { draft, provider } = store.get();
  const { message } = empty(draft.message.type, provider);
  return JSON.stringify(message) !== JSON.stringify(draft.message);
}
