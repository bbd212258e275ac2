import type { Draft } from './draft.ts';
import { isObject } from './json.ts';
import type { Provider } from './provider.ts';

/** Whether only the sender's own team sees the message that a draft is for a provider. */
export function isNote(draft: Draft, provider: Provider): boolean {
  const { options } = draft;
  return isObject(options) && (provider.options.isPrivate?.(options) ?? false);
}
