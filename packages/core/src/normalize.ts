import { isCodec } from './codec.ts';
import type { Draft } from './draft.ts';
import { isObject } from './json.ts';
import { isTag } from './lost-leaves.ts';
import type { Message, MessageOf, MessageType } from './message.ts';
import type { Media, MediaKind } from './parts/media.ts';
import { getAt, type Path, pathKey, setAt } from './place.ts';
import { prepare } from './prepare.ts';
import { cellOf, optionsOf, type Provider } from './provider.ts';
import { statedOptions } from './stated-options.ts';

/** How a message of one type becomes the most specific one that means the same; itself if it is. */
const specific: { readonly [T in MessageType]?: (message: MessageOf<T>) => Message } = {
  buttons: (message) => onlyLink(message) ?? onlyLocationRequest(message) ?? message,
  attachments: (message) => onlyFile(message) ?? message,
};

/**
 * The draft that `decode` would give back: the most specific type, empty optional texts left out,
 * JSON printed in one way, options that say what the wire says anyway left out. Several drafts can mean one wire.
 */
export function normalize(draft: Draft, provider: Provider): Draft {
  const message = normalMessage(draft.message, provider);
  const filled = withoutEmpty({ ...draft, message }, provider);
  const stated = withoutDefaults(withPrintedJson(filled, provider), provider);
  return provider.envelope.normal?.(stated) ?? stated;
}

/** The message under the type that decoding gives it, with those that it holds. */
function normalMessage(given: Message, provider: Provider): Message {
  const message = specificOf(given);
  const cell = cellOf(provider, message.type);
  if (!isCodec(cell)) return message;
  const normal = specificOf(cell.normal?.(message) ?? message);
  const held = cell.message.holds;
  const items = held === undefined ? undefined : getAt(normal, [held]);
  if (held === undefined || !Array.isArray(items)) return normal;
  return setAt(
    normal,
    [held],
    items.map((item: Message) => normalMessage(item, provider)),
  );
}

function specificOf(message: Message): Message {
  const make = specific[message.type] as ((message: Message) => Message) | undefined;
  return make?.(message) ?? message;
}

/** JSON written by hand, as `decode` prints it. */
function withPrintedJson(draft: Draft, provider: Provider): Draft {
  return prepare(draft, provider)
    .map.marks.filter(({ verbatim, present }) => verbatim && present)
    .reduce((next, { path }) => setAt(next, path, reprinted(getAt(next, path))), draft);
}

function reprinted(text: unknown): unknown {
  return typeof text === 'string' ? JSON.stringify(JSON.parse(text), null, 2) : text;
}

/** Empty texts, lists and groups of members that the wire does not write state nothing. */
function withoutEmpty(draft: Draft, provider: Provider): Draft {
  const cell = cellOf(provider, draft.message.type);
  if (!isCodec(cell)) return draft;
  const { marks } = prepare(draft, provider).map;
  const written = new Set([
    ...listsOf(cell.message.empty()),
    ...marks.filter(({ present }) => present).map(({ path }) => pathKey(path)),
  ]);
  const message = prune(draft.message, ['message'], written);
  // What the type's shape wants stays, however empty.
  return cell.message.schema.safeParse(message).success ? { ...draft, message } : draft;
}

/** The lists that a message of the type always has, such as a template's components. */
function listsOf(empty: Message): string[] {
  return Object.entries(empty).flatMap(([key, value]) =>
    Array.isArray(value) ? [pathKey(['message', key])] : [],
  );
}

/** A copy without what is empty and not written; items stay, since their position counts. */
function prune<T>(value: T, path: Path, written: ReadonlySet<string>): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => prune(item, [...path, index], written)) as T;
  }
  const kept = Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, key];
    const next = prune(member, at, written);
    return statesNothing(next, at) && !written.has(pathKey(at)) ? [] : [[key, next]];
  });
  return Object.fromEntries(kept) as T;
}

/** An empty text or list, or a node with nothing but tags in it. */
function statesNothing(value: unknown, path: Path): boolean {
  if (typeof value !== 'object' || value === null) return value === '';
  return Object.keys(value).every((key) => isTag([...path, key]));
}

function withoutDefaults(draft: Draft, provider: Provider): Draft {
  const given = optionsOf(draft, provider);
  if (!isObject(given)) return draft;
  const next = setAt(
    draft,
    ['options', provider.id],
    statedOptions(given, provider.options.fields),
  );
  return Object.keys(next.options ?? {}).length > 0 ? next : setAt(next, ['options'], undefined);
}

function onlyLink({ header, body, footer, buttons, type: _, ...rest }: MessageOf<'buttons'>) {
  const [button] = buttons;
  if (buttons.length !== 1 || button?.type !== 'link') return undefined;
  const { text: label, url } = button;
  return defined<MessageOf<'link'>>({ ...rest, type: 'link', header, body, footer, label, url });
}

function onlyLocationRequest({
  header,
  body,
  footer,
  buttons,
  type: _,
  ...rest
}: MessageOf<'buttons'>) {
  const [button] = buttons;
  const isOnly = buttons.length === 1 && button?.type === 'location-request' && !header && !footer;
  if (!isOnly) return undefined;
  return defined<MessageOf<'location-request'>>({
    ...rest,
    type: 'location-request',
    body: body ?? '',
    label: button.text,
  });
}

/** One file is the message of its own type. */
function onlyFile({ items, caption, buttons, type: _, ...rest }: MessageOf<'attachments'>) {
  const [media] = items;
  if (items.length !== 1 || !media || buttons?.length) return undefined;
  return defined({ ...rest, type: fileType(media), media, caption } as Message);
}

function fileType(media: Media): MessageType {
  return byKind[media.kind] ?? 'document';
}

const byKind: Partial<Record<MediaKind, MessageType>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  document: 'document',
};

function defined<M extends Message>(message: M): M {
  const entries = Object.entries(message).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as M;
}
