import type { Draft } from './draft.ts';
import type { Message, MessageOf, MessageType } from './message.ts';
import type { Media, MediaKind } from './parts/media.ts';
import { type Path, pathKey, setAt } from './place.ts';
import { prepare } from './prepare.ts';
import type { Provider } from './provider.ts';

/** How a message of one type becomes the most specific one that means the same; itself if it is. */
const specific: { readonly [T in MessageType]?: (message: MessageOf<T>) => Message } = {
  buttons: (message) => onlyLink(message) ?? onlyLocationRequest(message) ?? message,
  attachments: (message) => onlyFile(message) ?? message,
};

/**
 * The draft that `decode` would give back: the most specific type, empty optional texts left out,
 * options that say what the wire says anyway left out. Several drafts can mean one wire.
 */
export function normalize(draft: Draft, provider: Provider): Draft {
  const make = specific[draft.message.type] as ((message: Message) => Message) | undefined;
  const message = make?.(draft.message) ?? draft.message;
  return withoutDefaults(withoutEmpty({ ...draft, message }, provider), provider);
}

/** Empty texts that the wire does not write state nothing. */
function withoutEmpty(draft: Draft, provider: Provider): Draft {
  const written = new Set(
    prepare(draft, provider)
      .map.marks.filter(({ present }) => present)
      .map(({ path }) => pathKey(path)),
  );
  return emptyTexts(draft.message, ['message'])
    .filter((path) => !written.has(pathKey(path)))
    .reduce((next, path) => setAt(next, path, undefined), draft);
}

function emptyTexts(value: unknown, path: Path): Path[] {
  if (value === '') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    emptyTexts(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withoutDefaults(draft: Draft, provider: Provider): Draft {
  const given = draft.options?.[provider.id];
  if (!given) return draft;
  const defaults = new Map<string, unknown>(
    provider.options.fields.map((field) => [field.key, field.default]),
  );
  const kept = Object.entries(given).filter(
    ([key, value]) => value !== undefined && defaults.get(key) !== value,
  );
  const own = kept.length > 0 ? Object.fromEntries(kept) : undefined;
  const next = setAt(draft, ['options', provider.id], own);
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
