import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, leaf, node, optionalText } from '../../draw.ts';
import type { Json } from '../../json.ts';
import type { Media } from '../../parts/media.ts';
import { defined, textAt } from '../../read-json.ts';
import { exactlyOne, none } from '../../shapes.ts';
import type { WireMember } from '../../wire.ts';

type From<Source extends Media['source']> = Cursor<Extract<Media, { source: Source }>>;

/** The shape of a media object: an address or an uploaded file's id, and what its kind has besides. */
export function mediaSchema(more: Readonly<Record<string, z.ZodMiniType>> = {}) {
  return z
    .looseObject({ id: z.optional(z.string()), link: z.optional(z.string()), ...more })
    .check(exactlyOne('id', 'link'));
}

/** What a document has besides; WhatsApp refuses a file name on any other kind. */
export const named = { filename: z.optional(z.string()) };

/** See `named`. */
export const unnamed = { filename: none };

/**
 * Where the file comes from; that member stands for the medium as a whole. Of a source that the API
 * does not take, nothing is written.
 */
export function mediaMembers(media: Cursor<Media>): readonly WireMember[] {
  const whole = computed(media, undefined);
  if (media.value?.source === 'id') {
    return [
      ['id', leaf((media as From<'id'>).at('id'))],
      ['id', whole],
    ];
  }
  if (media.value?.source === 'url') {
    return [
      ['link', leaf((media as From<'url'>).at('url'))],
      ['link', whole],
    ];
  }
  return [['link', whole]];
}

/** The file name of a document; of other kinds it is only a hint for the form. */
export function filenameMember(media: Cursor<Media>): WireMember {
  return ['filename', optionalText(media.at('filename'))];
}

/** What `mediaMembers` draws, read back. */
export function readMedia(part: Json | undefined, kind: Media['kind']): Media {
  const link = textAt(part, 'link');
  const id = textAt(part, 'id');
  if (link === undefined && id !== undefined) return { kind, source: 'id', id };
  return { kind, source: 'url', url: link ?? '' };
}

/** A document together with its file name. */
export function readDocument(part: Json | undefined): Media {
  return defined({ ...readMedia(part, 'document'), filename: textAt(part, 'filename') });
}

const headerKinds = ['image', 'video', 'document'] as const;

/** See `isHeaderKind`. */
export type HeaderKind = (typeof headerKinds)[number];

/** Whether a medium of this kind can stand above a body. */
export function isHeaderKind(kind: unknown): kind is HeaderKind {
  return headerKinds.some((each) => each === kind);
}

/** `type` and the member it names, of a header that is a medium; nothing of a kind that cannot be one. */
export function mediaHeaderMembers(media: Cursor<Media>): readonly WireMember[] {
  const kind = media.value?.kind;
  if (!isHeaderKind(kind)) return [];
  const members = kind === 'document' ? [filenameMember(media)] : [];
  return [
    ['type', computed(media.at('kind'), kind)],
    [kind, node(media, ...mediaMembers(media), ...members)],
  ];
}
