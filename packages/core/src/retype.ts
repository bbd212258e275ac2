import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Message, MessageType } from './message.ts';
import { messages } from './messages/registry.ts';

/** Parts that several types share, and the member that holds each. */
type Part = 'text' | 'header' | 'footer' | 'media' | 'buttons';
type Parts = Readonly<Partial<Record<Part, string>>>;

const captioned: Parts = { text: 'caption', media: 'media' };
const framed: Parts = { text: 'body', header: 'header', footer: 'footer' };

/** Where each type keeps the common parts. What a type has no member for is not carried over. */
const partsOf: Readonly<Record<MessageType, Parts>> = {
  text: { text: 'text' },
  image: captioned,
  video: captioned,
  audio: captioned,
  document: captioned,
  sticker: { media: 'media' },
  gif: { ...captioned, buttons: 'buttons' },
  attachments: { text: 'caption', buttons: 'buttons' },
  location: {},
  contacts: {},
  reaction: {},
  buttons: { ...framed, buttons: 'buttons' },
  list: framed,
  link: framed,
  'location-request': { text: 'body' },
  'address-request': framed,
  product: { text: 'body', footer: 'footer' },
  'product-list': framed,
  catalog: { text: 'body', footer: 'footer' },
  flow: framed,
  'call-permission': { text: 'body' },
  call: { text: 'body' },
  carousel: { text: 'body' },
  html: { text: 'text', buttons: 'buttons' },
  section: {},
  'one-time-code': { buttons: 'buttons' },
  template: {},
  custom: {},
};

/**
 * The same draft with a message of another type, which takes over the common parts: text, header,
 * footer, media, buttons. `base` is the message to start from, say the one that stood there before;
 * what it holds already stays. The issues name what the new type has no place for.
 */
export function retype(
  draft: Draft,
  type: MessageType,
  base: Message = messages[type].empty(),
): { draft: Draft; issues: Issue[] } {
  if (draft.message.type === type) return { draft, issues: [] };
  const from = partsOf[draft.message.type];
  const into = partsOf[type];
  const source = new Map<string, unknown>(Object.entries(draft.message));
  const target = new Map<string, unknown>(Object.entries(base));
  const carried = new Set<string>(['type', 'extra']);
  for (const part of Object.keys(into) as Part[]) {
    const [key, member] = [into[part], from[part]];
    if (key === undefined || member === undefined) continue;
    carried.add(member);
    if (isEmpty(target.get(key)) && !isEmpty(source.get(member)))
      target.set(key, source.get(member));
  }
  const message = Object.fromEntries(target) as unknown as Message;
  const left = [...source].filter(([key, value]) => !carried.has(key) && !isEmpty(value));
  return { draft: { ...draft, message }, issues: left.map(([key]) => notCarried(key, type)) };
}

function notCarried(key: string, type: MessageType): Issue {
  const params = { member: key, type };
  return {
    layer: 'loss',
    code: 'loss.retype',
    severity: 'warning',
    path: ['message', key],
    params,
  };
}

/** Nothing filled in: absent, an empty text, or a list whose texts are all empty. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return Array.isArray(value) && value.every((item) => !hasText(item));
}

function hasText(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return item !== '' && item !== undefined;
  return Object.entries(item).some(
    ([key, value]) => !['type', 'id', 'extra'].includes(key) && !isEmpty(value) && hasText(value),
  );
}
