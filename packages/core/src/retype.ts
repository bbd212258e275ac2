import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Message, MessageType } from './message.ts';
import { messages } from './messages/registry.ts';
import type { Media } from './parts/media.ts';

/** Parts that several types share, and the member that holds each. */
type Part = 'text' | 'header' | 'footer' | 'media' | 'buttons';
/** The member that holds a part, or a list of such parts. */
type Slot = string | { readonly list: string };
type Parts = Readonly<Partial<Record<Part, Slot>>>;

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
  attachments: { text: 'caption', media: { list: 'items' }, buttons: 'buttons' },
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
    const [to, at] = [into[part], from[part]];
    if (to === undefined || at === undefined) continue;
    const [key, member] = [nameOf(to), nameOf(at)];
    const before = target.get(key);
    const given = partIn(source.get(member), at, to);
    if (given === undefined) continue;
    carried.add(member);
    if (isEmpty(before) && !isEmpty(given)) target.set(key, ofKind(given, before));
  }
  const message = Object.fromEntries(target) as unknown as Message;
  const left = [...source].filter(([key, value]) => !carried.has(key) && !isEmpty(value));
  return { draft: { ...draft, message }, issues: left.map(([key]) => notCarried(key, type)) };
}

function nameOf(slot: Slot): string {
  return typeof slot === 'string' ? slot : slot.list;
}

/** One part as a list of it, the only one of a list by itself; `undefined` for one that would be several. */
function partIn(value: unknown, from: Slot, into: Slot): unknown {
  const [isList, wantsList] = [typeof from !== 'string', typeof into !== 'string'];
  if (isList === wantsList || value === undefined) return value;
  if (wantsList) return isEmpty(value) ? [] : [value];
  return Array.isArray(value) && value.length === 1 ? value[0] : undefined;
}

/** A file is what the new type says it is; its MIME type, if stated, was about the kind before. */
function ofKind(given: unknown, before: unknown): unknown {
  if (!isMedia(given) || !isMedia(before) || given.kind === before.kind) return given;
  const { mime: _, ...media } = given;
  return { ...media, kind: before.kind };
}

function isMedia(value: unknown): value is Media & Partial<Record<Address, unknown>> {
  return typeof value === 'object' && value !== null && 'kind' in value && 'source' in value;
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

/** Nothing filled in: absent, an empty text, a file without an address, or a list whose texts are all empty. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (isMedia(value)) return addresses.every((key) => isEmpty(value[key]));
  return Array.isArray(value) && value.every((item) => !hasText(item));
}

/** Where a file is, by its source. */
const addresses = ['url', 'id', 'file', 'base64'] as const;
type Address = (typeof addresses)[number];

/** Members that say what a part is, not what it says. */
const tags = ['type', 'id', 'extra'];

function hasText(item: unknown): boolean {
  if (isMedia(item)) return !isEmpty(item);
  if (typeof item !== 'object' || item === null) return item !== '' && item !== undefined;
  return Object.entries(item).some(
    ([key, value]) => !tags.includes(key) && !isEmpty(value) && hasText(value),
  );
}
