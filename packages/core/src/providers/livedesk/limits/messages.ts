import type { Limit, When } from '../../../limits/limit.ts';
import { characters, measure } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsappFiles, whatsappMedia } from '../../../limits/whatsapp-media.ts';
import type { MessageType } from '../../../message.ts';
import type { FileType } from '../files.ts';
import { by, shape, upstream } from './cite.ts';

const kinds: readonly FileType[] = ['image', 'video', 'audio', 'document'];
const captioned = ['image', 'video', 'document', 'attachments'] as const;
const files = [...kinds, 'attachments'] as const;
const required = by({ rule: 'required' }, 'S-LD/files');
const MiB = 1024 * 1024;

const texts: readonly Limit[] = [
  row(
    'ld.content.required',
    ['text'],
    'message.text',
    'error',
    by({ rule: 'required' }, 'S-LD/text'),
  ),
  row(
    'ld.content.max',
    ['text'],
    'message.text',
    'warning',
    upstream(characters(undefined, 150_000)),
  ),
  {
    ...row(
      'ld.content.whatsapp.max',
      ['text'],
      'message.text',
      'warning',
      measure(characters(undefined, 4096), 'P-TXT', 'medium'),
    ),
    // The request does not show which inbox the conversation is in.
    strictIn: 'whatsapp',
  },
  row('ld.content.caption.max', captioned, 'message.caption', 'warning', {
    ...whatsappMedia.caption,
    source: { ...whatsappMedia.caption.source, confidence: 'medium' },
  }),
  row(
    'ld.attachments.caption.audio',
    ['audio'],
    'message.caption',
    'warning',
    measure({ rule: 'forbidden' }, 'P-AUD', 'medium'),
  ),
  // The text goes with the first file, the only one that WhatsApp may get.
  row(
    'ld.attachments.caption.audio.items',
    ['attachments'],
    'message.caption',
    'warning',
    measure({ rule: 'forbidden' }, 'P-AUD', 'medium'),
    when('message.items.0.kind', 'audio'),
  ),
];

/** LiveDesk takes bytes only; which of them go on to WhatsApp is advice. */
function ofKind(
  kind: FileType,
  types: readonly MessageType[],
  at: string,
  id: string,
  where?: When,
) {
  const { mimes, bytes } = whatsappFiles[kind];
  const taken = { sources: ['file'], mimes, bytes, open: true, advised: true } as const;
  return row(
    `ld.attachments.whatsapp.media.${id}`,
    types,
    at,
    'error',
    measure({ rule: 'media', ...taken }, 'P-MEDIA', 'medium'),
    where,
  );
}

const attached: readonly Limit[] = [
  row(
    'ld.attachments.parts',
    files,
    'message',
    'error',
    shape('/attachments[]', 'S-LD/files', 'medium'),
  ),
  ...kinds.map((kind) => ofKind(kind, [kind], 'message.media', kind)),
  ...kinds.map((kind) =>
    ofKind(
      kind,
      ['attachments'],
      'message.items.*',
      `items.${kind}`,
      when('message.items.*.kind', kind),
    ),
  ),
  row(
    'ld.attachments.source.other',
    ['attachments'],
    'message.items.*.source',
    'error',
    by({ rule: 'one-of', values: ['file'] }, 'S-LD/files'),
    when('message.items.*.kind', 'sticker', 'gif', 'unknown'),
  ),
  ...(
    [
      ['ld.attachments.file', kinds, 'message.media'],
      ['ld.attachments.file.items', ['attachments'], 'message.items.*'],
    ] as const
  ).map(([id, types, at]) =>
    row(id, types, `${at}.file.id`, 'error', required, when(`${at}.source`, 'file')),
  ),
  ...(
    [
      ['ld.attachments.size.max', kinds, 'message.media'],
      ['ld.attachments.size.max.items', ['attachments'], 'message.items.*'],
    ] as const
  ).map(([id, types, at]) =>
    row(id, types, `${at}.file.size`, 'warning', upstream({ rule: 'file-size', max: 40 * MiB })),
  ),
  row(
    'ld.attachments.count.min',
    ['attachments'],
    'message.items',
    'error',
    by({ rule: 'items', min: 1 }, 'S-LD/files', { confidence: 'medium' }),
  ),
  row(
    'ld.attachments.count.max',
    ['attachments'],
    'message.items',
    'warning',
    upstream({ rule: 'items', max: 15 }),
  ),
  row(
    'ld.attachments.whatsapp.first_only',
    ['attachments'],
    'message.items',
    'warning',
    upstream({ rule: 'advice', about: 'first-file-only' }),
    { at: 'message.items', moreThan: 1 },
  ),
];

/** Texts, and files with a text. */
export const messages: readonly Limit[] = [...texts, ...attached];
