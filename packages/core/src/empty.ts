import { type Draft, emptyRecipient } from './draft.ts';
import type { MessageOf, MessageType } from './message.ts';
import { messages } from './messages/registry.ts';
import type { Provider } from './provider.ts';

/** A new draft of a type, to the first sort of recipient that the provider takes. */
export function empty<T extends MessageType>(type: T, provider?: Provider): Draft<MessageOf<T>> {
  return {
    version: 1,
    to: emptyRecipient(provider?.recipients[0] ?? 'phone'),
    message: messages[type].empty(),
  };
}
