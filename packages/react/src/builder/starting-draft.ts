import {
  cellOf,
  type Draft,
  empty,
  emptyRecipient,
  isCodec,
  isObject,
  type JsonObject,
  type Message,
  type MessageType,
  messages,
  type Provider,
} from '@messagewright/core';
import { shareSnapshot } from '../context/share-snapshot.ts';
import { pickerTypes } from './picker-types.ts';

/**
 * The draft to begin with: the host's, else an empty one. A message that no form could show, from a
 * version to come or from somebody's editor, becomes custom JSON, so that nothing of it is lost.
 */
export function startingDraft(
  given: unknown,
  provider: Provider,
  type: MessageType | undefined,
): Draft {
  if (!isObject(given) || !isObject(given.message)) {
    return empty(type ?? firstType(provider), provider);
  }
  const to = isObject(given.to) ? given.to : emptyRecipient(provider.recipients[0] ?? 'phone');
  const message = readable(given.message);
  return shareSnapshot(undefined as unknown as Draft, { version: 1, ...given, to, message });
}

function readable(message: JsonObject): Message {
  const { type } = message;
  const known = typeof type === 'string' && Object.hasOwn(messages, type);
  const schema = known ? messages[type as MessageType].schema : undefined;
  const faults = schema?.safeParse(message).error?.issues ?? [];
  // A member too many is named as an issue and does no harm.
  if (schema && faults.every(({ code }) => code === 'unrecognized_keys')) {
    return message as unknown as Message;
  }
  return { type: 'custom', scope: 'content', json: JSON.stringify(message, null, 2) };
}

function firstType(provider: Provider): MessageType {
  return pickerTypes([provider]).find((type) => isCodec(cellOf(provider, type))) ?? 'custom';
}
