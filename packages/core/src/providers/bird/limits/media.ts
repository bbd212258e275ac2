import type { Limit, When } from '../../../limits/limit.ts';
import { characters, type Measure, measure } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsapp } from '../../../limits/whatsapp.ts';
import { whatsappFiles, whatsappMedia } from '../../../limits/whatsapp-media.ts';
import type { MessageType } from '../../../message.ts';
import { by, inferred } from './cite.ts';

const required = { rule: 'required' } as const;
const kinds = ['image', 'video', 'audio', 'document', 'sticker'] as const;
const captionedFiles = ['video', 'document'] as const;
const header = 'message.header.media';
const items = 'message.items';
const item = `${items}.*`;
const headed = ['buttons', 'link'] as const;
const several = ['attachments'] as const;
const inFileBody = when('message.extra.bird.variant', 'file');

/** Any file but a picture, which makes the body a file body. */
const otherKinds = ['video', 'audio', 'document', 'gif', 'unknown'];

/** The files of a kind, by their address: the API takes no other source. */
export function linkedFiles(kind: keyof typeof whatsappFiles): Measure {
  return { ...whatsappFiles[kind], sources: ['url'] };
}

/** The rows on a medium's address; the same wherever one may stand. */
function address(id: string, types: readonly MessageType[], at: string, also?: When): Limit[] {
  const fromUrl: When = { ...when(`${at}.source`, 'url'), ...(also && { also }) };
  return [
    row(id, types, `${at}.url`, 'error', by(required), fromUrl),
    row(
      `${id}.absolute`,
      types,
      `${at}.url`,
      'error',
      by({ rule: 'check', name: 'absolute-uri' }),
      fromUrl,
    ),
    row(
      `${id}.scheme`,
      types,
      `${at}.url`,
      'error',
      measure({ rule: 'check', name: 'web-scheme' }, 'P-OAS'),
      fromUrl,
    ),
    row(`${id}.public`, types, `${at}.url`, 'warning', whatsappMedia.public, fromUrl),
  ];
}

/** The page's own examples have such pictures, which WhatsApp does not take (C-33). */
function noAvif(id: string, types: readonly MessageType[], at: string): Limit {
  return row(
    id,
    types,
    `${at}.url`,
    'warning',
    measure({ rule: 'check', name: 'not-avif' }, 'P-MEDIA'),
  );
}

const fileType = by({ rule: 'file-type' });

// The page gives a list the least length of a text, which says nothing in JSON Schema (C-06).
const atLeastOne = by({ rule: 'items', min: 1 }, 'S-BD/1', { confidence: 'medium' });
const noButtons: When = { at: 'message.buttons', atMost: 0 };

const singles: readonly Limit[] = [
  ...address('bd.image.mediaUrl', ['image'], 'message.media'),
  noAvif('bd.image.avif', ['image'], 'message.media'),
  row(
    'bd.image.text.max',
    ['image', ...several],
    'message.caption',
    'error',
    whatsappMedia.caption,
    noButtons,
  ),
  ...address('bd.file.mediaUrl', ['video', 'audio', 'document', 'sticker'], 'message.media'),
  row(
    'bd.file.contentType',
    ['video', 'audio', 'document'],
    'message.media.mime',
    'error',
    fileType,
  ),
  row(
    'bd.file.contentType.variant',
    ['image', 'sticker'],
    'message.media.mime',
    'error',
    fileType,
    inFileBody,
  ),
  row('bd.file.contentType.animated', ['sticker'], 'message.media.mime', 'error', fileType, {
    at: 'message.media.animated',
    set: true,
  }),
  ...kinds.map((kind) =>
    row(
      `bd.file.contentType.whatsapp.${kind}`,
      [kind],
      'message.media',
      'error',
      linkedFiles(kind),
    ),
  ),
  row('bd.file.text.max', captionedFiles, 'message.caption', 'error', whatsappMedia.caption),
  // The API may make two messages of it, which nobody has confirmed.
  row(
    'bd.file.text.audio',
    ['audio'],
    'message.caption',
    'warning',
    measure({ rule: 'no-effect' }, 'P-AUD', 'medium'),
  ),
  row(
    'bd.file.filename.document',
    ['audio', 'video'],
    'message.media.filename',
    'warning',
    measure({ rule: 'no-effect' }, 'P-DOC', 'medium'),
  ),
  // The page says "sticker file" and names the image body for stickers (C-34).
  row(
    'bd.file.sticker.animated',
    ['sticker'],
    'message.media.animated',
    'warning',
    inferred({ rule: 'advice', about: 'unconfirmed' }, 'low'),
  ),
  ...address('bd.gif.mediaUrl', ['gif'], 'message.media'),
  row(
    'bd.gif.mediaUrl.source',
    ['gif'],
    'message.media.source',
    'error',
    by({ rule: 'one-of', values: ['url'] }),
  ),
];

const headers: readonly Limit[] = [
  row('bd.header.media', headed, `${header}.kind`, 'error', {
    ...whatsapp.headerMedia,
    source: { ...whatsapp.headerMedia.source, confidence: 'medium' },
  }),
  ...address('bd.header.mediaUrl', headed, header),
  noAvif('bd.header.avif', headed, header),
  row(
    'bd.header.contentType',
    headed,
    `${header}.mime`,
    'error',
    fileType,
    when(`${header}.kind`, ...otherKinds),
  ),
  ...(['image', 'video', 'document'] as const).map((kind) =>
    row(
      `bd.header.contentType.whatsapp.${kind}`,
      headed,
      header,
      'error',
      linkedFiles(kind),
      when(`${header}.kind`, kind),
    ),
  ),
];

const lists: readonly Limit[] = [
  row('bd.image.images.min', several, items, 'error', atLeastOne, {
    at: 'message.extra.bird.variant',
    set: false,
  }),
  row('bd.file.files.min', several, items, 'error', atLeastOne, inFileBody),
  ...address('bd.attachments.mediaUrl', several, item),
  noAvif('bd.attachments.avif', several, item),
  // What WhatsApp takes of the other kinds has rows that name their sources.
  row(
    'bd.attachments.source',
    several,
    `${item}.source`,
    'error',
    by({ rule: 'one-of', values: ['url'] }),
    when(`${item}.kind`, 'sticker', 'gif', 'unknown'),
  ),
  row('bd.attachments.contentType', several, `${item}.mime`, 'error', fileType, {
    ...when(`${item}.kind`, ...otherKinds),
    anywhere: true,
  }),
  row('bd.attachments.contentType.variant', several, `${item}.mime`, 'error', fileType, inFileBody),
  ...(['image', 'video', 'audio', 'document'] as const).map((kind) =>
    row(
      `bd.attachments.contentType.whatsapp.${kind}`,
      several,
      item,
      'error',
      linkedFiles(kind),
      when(`${item}.kind`, kind),
    ),
  ),
  row(
    'bd.text.actions.body.max.caption',
    several,
    'message.caption',
    'error',
    measure(characters(1, 1024), 'P-BTN'),
    { at: 'message.buttons', moreThan: 0 },
  ),
  // WhatsApp has one medium over buttons, so this probably becomes several messages (C-37).
  row(
    'bd.attachments.actions',
    several,
    'message.buttons',
    'warning',
    inferred({ rule: 'advice', about: 'several-messages' }, 'low', 'S-BD/prose'),
    { at: items, moreThan: 1 },
  ),
];

/** Media: messages of their own, over buttons and several at once. */
export const media: readonly Limit[] = [...singles, ...headers, ...lists];
