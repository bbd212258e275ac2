import { type Draft, emptyRecipient } from './draft.ts';
import { limitsOf } from './limits-of.ts';
import type { Message, MessageOf, MessageType } from './message.ts';
import { messages } from './messages/registry.ts';
import type { Media } from './parts/media.ts';
import type { Provider } from './provider.ts';

/** A new draft of a type, to the first sort of recipient that the provider takes. */
export function empty<T extends MessageType>(type: T, provider?: Provider): Draft<MessageOf<T>> {
  return {
    version: 1,
    to: emptyRecipient(provider?.recipients[0] ?? 'phone'),
    message: emptyMessage(type, provider),
  };
}

/** A new message of a type. Its medium waits for a file where the provider takes no address. */
export function emptyMessage<T extends MessageType>(type: T, provider?: Provider): MessageOf<T> {
  const message: Message & { media?: Media | undefined } = messages[type].empty();
  if (!message.media || !provider || !takesFilesOnly(provider, type)) return messages[type].empty();
  const { kind } = message.media;
  const media: Media = { kind, source: 'file', file: { id: '', name: '' } };
  return { ...message, media } as MessageOf<T>;
}

function takesFilesOnly(provider: Provider, type: MessageType): boolean {
  return limitsOf(provider, type).some(
    (row) =>
      row.rule === 'media' &&
      row.at === 'message.media' &&
      row.sources.every((source) => source === 'file'),
  );
}
