import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, leaf, node, optionalText } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import { mimeEssence, mimeOfName } from '../../mime-types.ts';
import { filledObject } from '../../optional.ts';
import type { Media, MediaKind } from '../../parts/media.ts';
import { booleanAt, defined, textAt } from '../../read-json.ts';
import type { Wire, WireMember } from '../../wire.ts';

/** The bodies that carry media: pictures alone, or any files. */
export type MediaBodyType = 'image' | 'file';

type FromUrl = Extract<Media, { source: 'url' }>;

const text = z.optional(z.string());

/** The shape of a picture of an image body. */
export const imageSchema = z.strictObject({ mediaUrl: z.string(), altText: text });

/** The shape of a file of a file body. */
export const fileSchema = z.strictObject({
  mediaUrl: z.string(),
  contentType: z.string(),
  filename: text,
  altText: text,
  metadata: z.optional(z.looseObject({ isAnimated: z.optional(z.boolean()) })),
});

/** A picture of an image body; the wire has no place for what its file is. */
export function drawImage(media: Cursor<Media>): Wire {
  return node(media, addressMember(media), altMember(media));
}

/** A file of a file body. */
export function drawFile(media: Cursor<Media>): Wire {
  return node(
    media,
    addressMember(media),
    ['contentType', computed(media.at('mime'), mimeOf(media.value))],
    ['filename', optionalText(media.at('filename'))],
    altMember(media),
    ['metadata', filledObject(['isAnimated', leaf(media.at('animated'))])],
  );
}

/** Where the file comes from. Of a source that the API does not take, nothing is written. */
export function addressMember(media: Cursor<Media>, key = 'mediaUrl'): WireMember {
  return [
    key,
    media.value?.source === 'url'
      ? leaf((media as Cursor<FromUrl>).at('url'))
      : computed(media, undefined),
  ];
}

function altMember(media: Cursor<Media>): WireMember {
  return ['altText', optionalText(media.at('alt'))];
}

/** What `drawImage` draws, read back. */
export function readImage(item: Json | undefined): Media {
  return defined({
    kind: 'image',
    source: 'url',
    url: textAt(item, 'mediaUrl') ?? '',
    alt: textAt(item, 'altText'),
  });
}

/** What `drawFile` draws, read back. */
export function readFile(item: Json | undefined): Media {
  const file: Media = defined({
    kind: 'document',
    source: 'url',
    url: textAt(item, 'mediaUrl') ?? '',
    mime: textAt(item, 'contentType'),
    filename: textAt(item, 'filename'),
    alt: textAt(item, 'altText'),
    animated: booleanAt(own(item, 'metadata'), 'isAnimated'),
  });
  return { ...file, kind: kindOf(file) };
}

/** A file's MIME type: as it is said, else as its name or address promises. */
export function mimeOf(media: Media): string | undefined {
  return media.mime || mimeOfName(media.filename ?? '') || mimeOfName(addressOf(media));
}

/** What a file is to its recipient: by its MIME type, else by its ending, else a document. */
export function kindOf(media: Media): 'image' | 'video' | 'audio' | 'document' {
  const named = mimeOfName(media.filename ?? '') ?? mimeOfName(addressOf(media));
  return kindOfMime(media.mime) ?? kindOfMime(named) ?? 'document';
}

/** As `kindOf`, of a medium of which the wire tells nothing but where it is. */
export function kindOfAddress(url: string): MediaKind {
  return kindOfMime(mimeOfName(url)) ?? 'unknown';
}

function kindOfMime(mime: string | undefined) {
  if (mime === undefined) return undefined;
  const essence = mimeEssence(mime);
  // Sent where nobody knows the type, so it says nothing.
  if (essence === 'application/octet-stream') return undefined;
  const [group] = essence.split('/', 1);
  if (group === 'image' || group === 'video' || group === 'audio') return group;
  return group === 'application' || group === 'text' ? 'document' : undefined;
}

/** The address of a file, if it has one. */
export function addressOf(media: Media): string {
  return media.source === 'url' ? media.url : '';
}

/** Whether a file is WebP, which WhatsApp shows as a sticker. An image body says no type. */
export function isWebp(media: Media, body: MediaBodyType): boolean {
  const mime = body === 'image' ? mimeOfName(addressOf(media)) : mimeOf(media);
  return mimeEssence(mime ?? '') === 'image/webp';
}

/** Whether an image body can carry a medium. */
export function isPicture({ kind }: Media): boolean {
  return kind === 'image' || kind === 'sticker';
}

/** A medium as decoding gives it back: an image body makes it a picture, a file body says its type. */
export function asRead(media: Media, body: MediaBodyType): Media {
  if (media.source !== 'url') return media;
  if (body === 'image') return { ...media, kind: 'image' };
  return defined({ ...media, mime: mimeOf(media), kind: kindOf(media) });
}
