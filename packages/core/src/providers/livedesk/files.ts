import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, optionalText } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Message, MessageType } from '../../message.ts';
import { mimeEssence, mimeOfName } from '../../mime-types.ts';
import { formFile } from '../../multipart.ts';
import type { Media, MediaKind } from '../../parts/media.ts';
import { defined, textAt } from '../../read-json.ts';
import type { Wire } from '../../wire.ts';
import { content, contentSchema } from './content.ts';

/** The types of message that one file is. */
export type FileType = 'image' | 'video' | 'audio' | 'document';

const part = z.strictObject({
  file: z.strictObject({ id: z.string(), name: z.string(), size: z.optional(z.number()) }),
  filename: z.optional(z.string()),
  mime: z.optional(z.string()),
});

/** The shape of files with a text. The page shows one `attachments[]` part for each file (C-22). */
export const filesSchema = z.extend(
  contentSchema({ 'attachments[]': z.array(part), content: z.optional(z.string()) }),
  {
    // Parts are texts.
    private: z.optional(z.enum(['true', 'false'])),
    'content_attributes[in_reply_to]': z.optional(z.string()),
  },
);

/** One file with its caption. */
export function drawFile(message: Cursor<{ media: Media; caption?: string | undefined }>): Wire {
  const media = message.at('media');
  const file = fileWire(media);
  return content(
    ['attachments[]', file ? { wire: 'array', items: [file] } : computed(media, undefined)],
    ['content', optionalText(message.at('caption'))],
  );
}

/** Several files with one text. Those that no file is chosen for yet are left out. */
export function drawFiles(message: Cursor<{ items: Media[]; caption?: string | undefined }>): Wire {
  const list = message.at('items');
  const items = list.value.flatMap((_, index) => fileWire(list.at(index)) ?? []);
  return content(
    [
      'attachments[]',
      items.length > 0 ? { wire: 'array', items, from: list.path } : computed(list, undefined),
    ],
    ['content', optionalText(message.at('caption'))],
  );
}

/** What `drawFiles` draws, read back. */
export function readFiles(written: Json): { items: Media[]; caption?: string | undefined } {
  const list = own(written, 'attachments[]');
  const items = Array.isArray(list) ? list.flatMap((item) => readFile(item) ?? []) : [];
  return defined({ items, caption: textAt(written, 'content') });
}

/** Whether every attachment is a file, as the form shows one. */
export function areFiles(list: Json | undefined): list is Json[] {
  return Array.isArray(list) && list.length > 0 && list.every((item) => formFile(item));
}

/** The file's own kind: what its type says, or else its name. */
export function kindOf(media: Media): FileType {
  const name = media.source === 'file' ? media.file.name : '';
  const mime = media.mime || mimeOfName(media.filename || name) || '';
  return kinds.get(mimeEssence(mime).split('/', 1)[0]) ?? 'document';
}

const kinds = new Map<string | undefined, FileType>([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** A message of one file as decoding gives it back: of the type that the file is. */
export function normalFile(message: Message & { media: Media }): Message {
  const { media } = message;
  if (media.source !== 'file') return message;
  const type: MessageType = kindOf(media);
  return { ...message, type, media: normalMedia(media) } as Message;
}

/** A file of its own kind. */
export function normalMedia(media: Media): Media {
  const kind: MediaKind = kindOf(media);
  return media.source === 'file' ? { ...media, kind } : media;
}

function readFile(item: Json): Media | undefined {
  const found = formFile(item);
  if (!found) return undefined;
  const media: Media = { kind: 'document', source: 'file', ...found };
  return { ...media, kind: kindOf(media) };
}

/** Of a source that the API does not take, or before a file is chosen, nothing is written. */
function fileWire(media: Cursor<Media>): Wire | undefined {
  const { value } = media;
  if (value.source !== 'file' || value.file.id === '') return undefined;
  const { file, filename, mime } = value;
  return {
    wire: 'file',
    file,
    filename: filename || undefined,
    mime: mime || undefined,
    from: media.path,
  };
}
