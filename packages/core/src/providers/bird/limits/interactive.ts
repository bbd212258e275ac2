import type { Limit } from '../../../limits/limit.ts';
import { characters, measure } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsapp } from '../../../limits/whatsapp.ts';
import { whatsappCommerce as commerce } from '../../../limits/whatsapp-commerce.ts';
import { whatsappFiles, whatsappMedia } from '../../../limits/whatsapp-media.ts';
import { by } from './cite.ts';

const required = { rule: 'required' } as const;
const isUri = { rule: 'check', name: 'absolute-uri' } as const;
const isUriOrVariable = by({ rule: 'check', name: 'uri-or-variable' });

const carousel = ['carousel'] as const;
const cards = 'message.cards';
const card = `${cards}.*`;
const link = `${card}.buttons.*`;
const isCardLink = when(`${link}.type`, 'link');
const fromUrl = when(`${card}.media.source`, 'url');
/** A product of a catalog is refused as such. */
const isMedia = { at: `${card}.product`, set: false } as const;
const prose = 'S-BD/prose' as const;

const carousels: readonly Limit[] = [
  row('bd.carousel.text.max', carousel, 'message.body', 'error', by(characters(undefined, 1024))),
  row(
    'bd.carousel.text.required',
    carousel,
    'message.body',
    'error',
    by(required, prose, { alsoIn: ['P-CAR'] }),
  ),
  row(
    'bd.carousel.items.count',
    carousel,
    cards,
    'error',
    by({ rule: 'items', min: 2, max: 10 }, prose, { alsoIn: ['P-CAR'] }),
  ),
  row(
    'bd.carousel.media.required',
    carousel,
    `${card}.media`,
    'error',
    by(required, prose),
    isMedia,
  ),
  row(
    'bd.carousel.media.required.url',
    carousel,
    `${card}.media.url`,
    'error',
    by(required, prose),
    fromUrl,
  ),
  row(
    'bd.carousel.media.required.absolute',
    carousel,
    `${card}.media.url`,
    'error',
    by(isUri),
    fromUrl,
  ),
  row(
    'bd.carousel.media.required.scheme',
    carousel,
    `${card}.media.url`,
    'error',
    measure({ rule: 'check', name: 'web-scheme' }, 'P-OAS'),
    fromUrl,
  ),
  row(
    'bd.carousel.media.required.public',
    carousel,
    `${card}.media.url`,
    'warning',
    whatsappMedia.public,
    fromUrl,
  ),
  row(
    'bd.carousel.media.same',
    carousel,
    `${card}.media.kind`,
    'error',
    by({ rule: 'same', within: `${card}.media.kind`, except: ['unknown'] }, prose, {
      alsoIn: ['P-CAR'],
    }),
  ),
  // An address that tells nothing may be of either kind.
  row(
    'bd.carousel.media.same.unknown',
    carousel,
    `${card}.media.kind`,
    'warning',
    by({ rule: 'one-of', values: ['image', 'video'] }, prose),
  ),
  row(
    'bd.carousel.media.mime',
    carousel,
    `${card}.media`,
    'error',
    by(
      {
        rule: 'media',
        sources: ['url'],
        mimes: [...whatsappFiles.image.mimes, ...whatsappFiles.video.mimes],
      },
      prose,
    ),
  ),
  row(
    'bd.carousel.product',
    carousel,
    `${card}.product`,
    'error',
    by({ rule: 'forbidden' }, prose),
  ),
  row(
    'bd.carousel.title.required',
    carousel,
    `${card}.title`,
    'error',
    by(required, prose),
    isMedia,
  ),
  ...(['title', 'body'] as const).map((member) =>
    row(
      `bd.carousel.card.text.max${member === 'body' ? '.description' : ''}`,
      carousel,
      `${card}.${member}`,
      'warning',
      { ...commerce.cardBody, source: { ...commerce.cardBody.source, confidence: 'low' } },
    ),
  ),
  row('bd.carousel.card.text.max.lines', carousel, `${card}.body`, 'warning', {
    ...commerce.cardBodyLines,
    source: { ...commerce.cardBodyLines.source, confidence: 'low' },
  }),
  row(
    'bd.carousel.action.count',
    carousel,
    `${card}.buttons`,
    'error',
    by({ rule: 'items', min: 1, max: 1 }, prose),
    isMedia,
  ),
  row(
    'bd.carousel.action.count.type',
    carousel,
    `${link}.type`,
    'error',
    by({ rule: 'one-of', values: ['link', 'custom'] }, prose),
  ),
  row(
    'bd.carousel.link.text.max',
    carousel,
    `${link}.text`,
    'error',
    commerce.cardLinkLabel,
    isCardLink,
  ),
  row('bd.carousel.link.url', carousel, `${link}.url`, 'error', by(required), isCardLink),
  row(
    'bd.carousel.link.url.absolute',
    carousel,
    `${link}.url`,
    'error',
    isUriOrVariable,
    isCardLink,
  ),
];

const list = ['list'] as const;
const sections = 'message.sections';
const rows = `${sections}.*.rows.*`;
const isRow = when(`${rows}.type`, 'row');

const lists: readonly Limit[] = [
  row('bd.list.text.required', list, 'message.body', 'error', whatsapp.listBody),
  row('bd.list.items.min', list, sections, 'error', whatsapp.listSections),
  row('bd.list.rows.total', list, sections, 'error', whatsapp.listRowsTotal),
  row('bd.list.section.title', list, `${sections}.*.title`, 'error', whatsapp.listSectionTitle),
  row(
    'bd.list.section.title.required',
    list,
    `${sections}.*.title`,
    'error',
    whatsapp.listSectionTitleRequired,
    { at: sections, moreThan: 1 },
  ),
  row(
    'bd.list.section.mediaUrl',
    list,
    `${sections}.*.media.url`,
    'error',
    by(isUri),
    when(`${sections}.*.media.source`, 'url'),
  ),
  row('bd.list.row.title', list, `${rows}.title`, 'error', whatsapp.listRowTitle, isRow),
  row(
    'bd.list.row.id',
    list,
    `${rows}.id`,
    'error',
    measure(characters(undefined, 200), 'P-LST', 'medium'),
    isRow,
  ),
  row('bd.list.row.id.unique', list, `${rows}.id`, 'error', {
    ...whatsapp.listRowIdUnique,
    source: { ...whatsapp.listRowIdUnique.source, confidence: 'medium' },
  }),
  row(
    'bd.list.row.id.missing',
    list,
    `${rows}.id`,
    'warning',
    measure(required, 'P-LST', 'medium'),
    isRow,
  ),
  row(
    'bd.list.row.description',
    list,
    `${rows}.description`,
    'error',
    by(characters(undefined, 72)),
  ),
  row('bd.list.button.label', list, 'message.button', 'error', by(characters(undefined, 20))),
  row(
    'bd.list.title.max',
    list,
    'message.header.text',
    'warning',
    measure(characters(undefined, 60), 'P-LST', 'low'),
  ),
  row(
    'bd.list.altText.max',
    list,
    'message.footer',
    'warning',
    measure(characters(undefined, 60), 'P-LST', 'low'),
  ),
  row(
    'bd.list.header',
    list,
    'message.header.type',
    'error',
    by({ rule: 'one-of', values: ['text'] }),
  ),
  row(
    'bd.list.replyMessage',
    list,
    'message.confirmation.title',
    'error',
    by(characters(undefined, 512)),
  ),
  row(
    'bd.list.replyMessage.text',
    list,
    'message.confirmation.text',
    'error',
    by(characters(undefined, 512)),
  ),
];

/** Carousels and lists. */
export const interactive: readonly Limit[] = [...carousels, ...lists];
