import type { Media, Message, MessageType } from '@messagewright/core';
import type { Conversation, ThreadMessage } from './conversation.ts';

type Texts = {
  readonly [T in MessageType]?: (message: Extract<Message, { type: T }>) => (string | undefined)[];
};

/** The words of each type that stand for the whole message in a list, best first. */
const texts: Texts = {
  text: ({ text }) => [text],
  buttons: ({ body, header }) => [body, header?.type === 'text' ? header.text : undefined],
  list: ({ body, header }) => [body, header?.type === 'text' ? header.text : undefined],
  location: ({ name, address }) => [name, address],
  'location-request': ({ body }) => [body],
  image: ({ caption }) => [caption],
  video: ({ caption }) => [caption],
  document: ({ caption, media }) => [caption, nameOf(media)],
  contacts: ({ contacts }) => [contacts[0]?.name.formatted],
  reaction: ({ emoji }) => [emoji],
  link: ({ body }) => [body],
  'address-request': ({ body }) => [body],
  'product-list': ({ body }) => [body],
  product: ({ body }) => [body],
  catalog: ({ body }) => [body],
  flow: ({ body }) => [body],
  call: ({ body }) => [body],
  'call-permission': ({ body }) => [body],
  carousel: ({ body }) => [body],
  gif: ({ caption }) => [caption],
  attachments: ({ caption, items }) => [caption, items.map(nameOf).find(Boolean)],
  html: ({ text }) => [text],
  section: ({ items }) => items.map(excerptOf),
  template: ({ name }) => [name],
};

function nameOf(media: Media): string | undefined {
  return media.filename ?? (media.source === 'file' ? media.file.name : undefined);
}

/** The message of a thread's entry. */
export function messageOf(entry: ThreadMessage): Message {
  return entry.from === 'team' ? entry.draft.message : entry.message;
}

/** One line that stands for a message; `undefined` where it has no words. */
export function excerptOf(message: Message): string | undefined {
  const read = texts[message.type] as ((message: Message) => (string | undefined)[]) | undefined;
  const found = read?.(message).find((text) => text?.trim());
  // The marks of bold and italic are noise where nothing is bold or italic.
  return found
    ?.replace(/(^|\s)[*_~]+(?=\S)|(?<=\S)[*_~]+(?=[\s.,;:!?]|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The conversations that have every word of the query in their name or messages. */
export function searchConversations(
  conversations: readonly Conversation[],
  query: string,
): readonly Conversation[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return conversations;
  return conversations.filter((conversation) => {
    const excerpts = conversation.messages.map((entry) => excerptOf(messageOf(entry)) ?? '');
    const text = plain([conversation.name, ...excerpts].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents: who searches for "ines" means "Inès". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The letters of an avatar: those of the first and the last name. */
export function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const letters = names.length > 1 ? [names[0], names.at(-1)] : names;
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
