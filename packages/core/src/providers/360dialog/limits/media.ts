import type { Limit, When } from '../../../limits/limit.ts';
import { characters } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsappFiles, whatsappMedia } from '../../../limits/whatsapp-media.ts';
import type { MessageType } from '../../../message.ts';
import { by, shape, undocumented } from './cite.ts';

const kinds = ['image', 'video', 'audio', 'document', 'sticker'] as const;
const headerKinds = ['image', 'video', 'document'] as const;
const cardKinds = ['image', 'video'] as const;
const captioned = ['image', 'video', 'document'] as const;
const headed = ['buttons', 'link', 'flow', 'address-request'] as const;
const cards = 'message.cards.*.media';
const header = 'message.header.media';

function advisedLength(max: number, key: 'L-KAPSO' | 'P-TCOMP') {
  return by(characters(undefined, max), key, { provenance: 'library', confidence: 'low' });
}

/** The rows on where a medium comes from; the same wherever one may stand. */
export function medium(types: readonly MessageType[], at: string, where: string): Limit[] {
  const fromUrl = when(`${at}.source`, 'url');
  const fromId = when(`${at}.source`, 'id');
  const { url, id, scheme, public: reachable } = whatsappMedia;
  return [
    row(`wa.media.id_xor_link.link${where}`, types, `${at}.url`, 'error', url, fromUrl),
    row(`wa.media.id_xor_link.id${where}`, types, `${at}.id`, 'error', id, fromId),
    row(`wa.media.link.scheme${where}`, types, `${at}.url`, 'error', scheme, fromUrl),
    row(`wa.media.link.scheme.public${where}`, types, `${at}.url`, 'warning', reachable, fromUrl),
    // Nobody documents a length for messages; this is what templates and libraries hold to.
    row(
      `wa.media.link.max${where}`,
      types,
      `${at}.url`,
      'warning',
      advisedLength(2000, 'P-TCOMP'),
      fromUrl,
    ),
  ];
}

/** Which files a kind takes, read by the media field too. */
export function file(
  id: string,
  types: readonly MessageType[],
  at: string,
  kind: keyof typeof whatsappFiles,
  condition?: When,
): Limit {
  return row(id, types, at, 'error', whatsappFiles[kind], condition);
}

const messages: readonly Limit[] = [
  ...kinds.map((kind) =>
    row(
      `wa.media.id_xor_link.${kind}`,
      [kind],
      'message.media.source',
      'error',
      shape(`/${kind}`, 'P-OAS'),
    ),
  ),
  ...kinds.map((kind) => file(`wa.media.file.${kind}`, [kind], 'message.media', kind)),
  ...medium(kinds, 'message.media', ''),
  row('wa.media.caption.max', captioned, 'message.caption', 'error', whatsappMedia.caption),
  row('d360.undocumented.caption', captioned, 'message.caption', 'warning', undocumented),
  row(
    'wa.media.caption.forbidden',
    ['audio'],
    'message.caption',
    'error',
    shape('/audio/caption', 'P-AUD'),
  ),
  row(
    'wa.media.caption.forbidden.sticker',
    ['sticker'],
    'message',
    'error',
    shape('/sticker/caption', 'P-STK'),
  ),
  ...(['image', 'audio', 'video', 'sticker'] as const).map((kind) =>
    row(
      `wa.media.filename.only_document.${kind}`,
      [kind],
      'message.media.filename',
      'error',
      shape(`/${kind}/filename`, 'P-DOC'),
    ),
  ),
  row(
    'wa.media.filename.max',
    ['document'],
    'message.media.filename',
    'warning',
    advisedLength(240, 'L-KAPSO'),
  ),
  row(
    'wa.media.filename.max.extension',
    ['document'],
    'message.media.filename',
    'warning',
    whatsappMedia.extension,
  ),
  row(
    'd360.undocumented.filename',
    ['document'],
    'message.media.filename',
    'warning',
    undocumented,
  ),
  row(
    'wa.media.voice',
    ['audio'],
    'message.media.mime',
    'warning',
    whatsappMedia.voiceType,
    when('message.voice', true),
  ),
  row(
    'wa.media.voice.url',
    ['audio'],
    'message.media.url',
    'warning',
    whatsappMedia.voiceUrl,
    when('message.voice', true),
  ),
  row('d360.undocumented.voice', ['audio'], 'message.voice', 'warning', undocumented),
];

const isDocument = when(`${header}.kind`, 'document');

const headers: readonly Limit[] = [
  row(
    'wa.int.header.media',
    headed,
    `${header}.source`,
    'error',
    shape('/interactive/header/image', 'P-OAS'),
  ),
  ...headerKinds.map((kind) =>
    file(`wa.media.file.header.${kind}`, headed, header, kind, when(`${header}.kind`, kind)),
  ),
  ...medium(headed, header, '.header'),
  row(
    'wa.media.header.caption',
    headed,
    header,
    'error',
    by({ rule: 'shape', pointer: '/interactive/header/image/caption' }, 'L-WAJS', {
      provenance: 'library',
      confidence: 'medium',
      alsoIn: ['P-OAS'],
    }),
  ),
  row(
    'wa.media.filename.max.header',
    headed,
    `${header}.filename`,
    'warning',
    advisedLength(240, 'L-KAPSO'),
    isDocument,
  ),
  row(
    'd360.undocumented.filename.header',
    headed,
    `${header}.filename`,
    'warning',
    undocumented,
    isDocument,
  ),
];

const carousel: readonly Limit[] = [
  ...cardKinds.map((kind) =>
    file(`wa.media.file.card.${kind}`, ['carousel'], cards, kind, when(`${cards}.kind`, kind)),
  ),
  ...medium(['carousel'], cards, '.card'),
];

/** Media: messages of their own, in headers and on cards. */
export const media: readonly Limit[] = [...messages, ...headers, ...carousel];
