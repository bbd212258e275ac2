import type { Limit } from './limits/limit.ts';
import type { MessageType } from './message.ts';
import type { Provider } from './provider.ts';
import type { Source } from './source.ts';

/** The rows of a provider's limit table: all, or those that govern one message type. */
export function limitsOf(provider: Provider, type?: MessageType): Limit[] {
  return provider.limits.filter(
    ({ types }) => type === undefined || types === '*' || types.includes(type),
  );
}

/** The document behind a limit or an issue, or `undefined` where it cites none. */
export function sourceOf(provider: Provider, key: string | undefined): Source | undefined {
  if (key === undefined || !Object.hasOwn(provider.sources, key)) return undefined;
  return provider.sources[key];
}
