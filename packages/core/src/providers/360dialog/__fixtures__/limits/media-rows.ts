import { address, error, warning } from '../../../../../test/expect-limit.ts';
import type { Message, MessageType } from '../../../../index.ts';

/** The kinds of media that the platform takes. */
export const kinds = ['image', 'video', 'audio', 'document', 'sticker'] as const;
type Kind = (typeof kinds)[number];

/** A medium by its address. */
export const fromUrl = (kind: Kind, more: object = {}) => ({
  kind,
  source: 'url',
  url: 'https://example.com/a',
  ...more,
});
const fromId = (kind: Kind, id: string) => ({ kind, source: 'id', id });
const fromFile = (kind: Kind) => ({ kind, source: 'file', file: { id: 'f', name: 'f.bin' } });

/** MIME types by kind: each that the platform takes, and one that it does not. */
const types: Readonly<Record<Kind, { taken: readonly string[]; other: string }>> = {
  image: { taken: ['image/jpeg', 'image/png'], other: 'image/gif' },
  video: { taken: ['video/mp4', 'video/3gpp'], other: 'video/webm' },
  audio: {
    taken: [
      'audio/aac',
      'audio/amr',
      'audio/mpeg',
      'audio/mp4',
      'audio/ogg',
      'audio/ogg; codecs=opus',
    ],
    other: 'audio/wav',
  },
  document: {
    taken: [
      'text/plain',
      'application/pdf',
      'application/msword',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.ms-powerpoint',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    other: 'application/zip',
  },
  sticker: { taken: ['image/webp'], other: 'image/png' },
};

/** Largest file by kind, in bytes: a megabyte is 2^20 where an error follows. */
export const largest: Readonly<Record<Kind, number>> = {
  image: 5 * 1_048_576,
  video: 16 * 1_048_576,
  audio: 16 * 1_048_576,
  document: 100 * 1_048_576,
  sticker: 500 * 1024,
};

/** Sources, types and addresses of a medium at one place of one message type. */
export function fileRows(
  id: { file: string; suffix: string },
  kind: Kind,
  type: MessageType,
  place: string,
  message?: Message,
) {
  const more = message && { message };
  const at = (key: string) => ({ ...more, issueAt: `${place}.${key}` });
  const typed = kind === 'document' ? warning : error;
  const url = (value: string) => fromUrl(kind, { url: value });
  return [
    error(id.file, type, place, [fromUrl(kind), fromFile(kind)], 'media.source', more),
    ...types[kind].taken.map((mime) =>
      typed(
        id.file,
        type,
        place,
        [fromUrl(kind, { mime }), fromUrl(kind, { mime: types[kind].other })],
        'media.type',
        more,
      ),
    ),
    error(
      `wa.media.id_xor_link.link${id.suffix}`,
      type,
      place,
      [url('https://a.example'), url('')],
      'required',
      at('url'),
    ),
    error(
      `wa.media.id_xor_link.id${id.suffix}`,
      type,
      place,
      [fromId(kind, '1'), fromId(kind, '')],
      'required',
      at('id'),
    ),
    ...[
      ['https://example.com/a', 'ftp://example.com/a'],
      ['http://example.com/a', 'example.com/a'],
      ['HTTPS://example.com/a', 'data:image/png;base64,AA'],
      ['https://example.com', 'https://'],
    ].map(([allowed = '', refused = '']) =>
      error(
        `wa.media.link.scheme${id.suffix}`,
        type,
        place,
        [url(allowed), url(refused)],
        'check.http-url',
        at('url'),
      ),
    ),
    ...[
      'http://example.com/a',
      'https://192.0.2.1/a',
      'https://[2001:db8::1]/a',
      'https://localhost/a',
    ].map((refused) =>
      warning(
        `wa.media.link.scheme.public${id.suffix}`,
        type,
        place,
        [url('https://example.com/a'), url(refused)],
        'check.public-url',
        at('url'),
      ),
    ),
    warning(
      `wa.media.link.max${id.suffix}`,
      type,
      place,
      [url(address(2000)), url(address(2001))],
      'length.max',
      at('url'),
    ),
  ];
}
