import type { Limit } from '../../../limits/limit.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsappCommerce as commerce } from '../../../limits/whatsapp-commerce.ts';
import { by, hearsay, shape } from './cite.ts';

const list = ['product-list'] as const;
const sections = 'message.sections';

const products: readonly Limit[] = [
  row('wa.spm.required', ['product'], 'message.catalogId', 'error', commerce.catalogId),
  row('wa.spm.required.product', ['product'], 'message.productId', 'error', commerce.productId),
  row('wa.spm.no_header', ['product'], 'message', 'error', shape('/interactive/header', 'P-OAS')),
  row('wa.mpm.header', list, 'message.header', 'error', commerce.listHeader),
  row('wa.mpm.header.kind', list, 'message.header.type', 'error', commerce.listHeaderIsText),
  row(
    'wa.mpm.header.text',
    list,
    'message.header.text',
    'error',
    commerce.listHeaderText,
    when('message.header.type', 'text'),
  ),
  row('wa.mpm.body', list, 'message.body', 'error', commerce.listBody),
  row('wa.mpm.catalog', list, 'message.catalogId', 'error', commerce.catalogId),
  row('wa.mpm.sections', list, sections, 'error', commerce.sections),
  row('wa.mpm.products', list, sections, 'error', commerce.products),
  row('wa.mpm.products.section', list, `${sections}.*.products`, 'error', commerce.sectionProducts),
  row('wa.mpm.products.id', list, `${sections}.*.products.*.id`, 'error', commerce.productId),
  row(
    'wa.mpm.dup',
    list,
    `${sections}.*.products.*.id`,
    'warning',
    hearsay({ rule: 'unique', within: `${sections}.*.products.*.id` }, 'P-SHARE'),
  ),
  row('wa.mpm.section.title', list, `${sections}.*.title`, 'error', commerce.sectionTitle),
  row(
    'wa.mpm.section.title.required',
    list,
    `${sections}.*.title`,
    'error',
    commerce.sectionTitleRequired,
    { at: sections, moreThan: 1 },
  ),
  row(
    'wa.mpm.section.title.markup',
    list,
    `${sections}.*.title`,
    'error',
    commerce.sectionTitlePlain,
  ),
  row('wa.cat.name', ['catalog'], 'message', 'error', shape('/interactive/action/name', 'P-OAS')),
  row('wa.cat.body', ['catalog'], 'message.body', 'error', commerce.catalogBody),
  row('wa.cat.thumb', ['catalog'], 'message.thumbnailId', 'warning', commerce.thumbnail),
];

const carousel = ['carousel'] as const;
const cards = 'message.cards';
const card = `${cards}.*`;
const isMedia = { at: `${card}.product`, set: false } as const;
const isLink = when(`${card}.buttons.*.type`, 'link');
const isReply = when(`${card}.buttons.*.type`, 'reply');

const carousels: readonly Limit[] = [
  row('wa.car.cards', carousel, cards, 'error', commerce.cards),
  row('wa.car.index', carousel, cards, 'error', shape('/interactive/action/cards', 'P-CAR')),
  row('wa.car.body', carousel, 'message.body', 'error', commerce.carouselBody),
  row(
    'wa.car.no_header_footer',
    carousel,
    'message',
    'error',
    shape('/interactive/footer', 'P-CAR'),
  ),
  row('wa.car.card.header', carousel, `${card}.media`, 'error', commerce.cardMedia, isMedia),
  row(
    'wa.car.card.header.kind',
    carousel,
    `${card}.media.kind`,
    'error',
    commerce.cardMediaKind,
    isMedia,
  ),
  row(
    'wa.car.card.header.same',
    carousel,
    `${card}.media.kind`,
    'error',
    commerce.cardMediaSame,
    isMedia,
  ),
  row('wa.car.card.body', carousel, `${card}.body`, 'error', commerce.cardBody),
  row('wa.car.card.body.lines', carousel, `${card}.body`, 'error', commerce.cardBodyLines),
  row(
    'wa.car.card.url',
    carousel,
    `${card}.buttons.*.text`,
    'error',
    commerce.cardLinkLabel,
    isLink,
  ),
  row(
    'wa.car.card.url.required',
    carousel,
    `${card}.buttons.*.url`,
    'error',
    commerce.cardLinkUrl,
    isLink,
  ),
  row(
    'wa.car.card.url.scheme',
    carousel,
    `${card}.buttons.*.url`,
    'error',
    commerce.cardLinkScheme,
    isLink,
  ),
  row(
    'wa.car.card.qr',
    carousel,
    `${card}.buttons.*.text`,
    'error',
    commerce.cardReplyTitle,
    isReply,
  ),
  row(
    'wa.car.card.qr.id',
    carousel,
    `${card}.buttons.*.id`,
    'error',
    commerce.cardReplyId,
    isReply,
  ),
  row(
    'wa.car.card.qr.id.advised',
    carousel,
    `${card}.buttons.*.id`,
    'warning',
    commerce.cardReplyIdAdvised,
    isReply,
  ),
  row(
    'wa.car.card.qr.count',
    carousel,
    `${card}.buttons`,
    'warning',
    by({ rule: 'items', max: 3 }, 'P-CAR', { provenance: 'library', confidence: 'medium' }),
  ),
  row(
    'wa.car.card.same_buttons',
    carousel,
    `${card}.buttons.*.type`,
    'error',
    commerce.cardButtonsSame,
  ),
  row(
    'wa.car.card.same_buttons.kind',
    carousel,
    `${card}.buttons.*.type`,
    'error',
    commerce.cardButtonKinds,
  ),
  row(
    'wa.car.card.same_buttons.count',
    carousel,
    `${card}.buttons`,
    'error',
    commerce.cardButtonsSameCount,
    isMedia,
  ),
  row(
    'wa.car.card.same_buttons.some',
    carousel,
    `${card}.buttons`,
    'error',
    commerce.cardButtons,
    isMedia,
  ),
  row(
    'wa.car.card.same_buttons.one_link',
    carousel,
    `${card}.buttons`,
    'error',
    commerce.cardOneLink,
    when(`${card}.buttons.0.type`, 'link'),
  ),
  row('wa.pcar', carousel, `${card}.product.id`, 'error', commerce.cardProduct),
  row('wa.pcar.catalog', carousel, `${card}.product.catalogId`, 'error', commerce.cardCatalog),
  row(
    'wa.pcar.catalog.same',
    carousel,
    `${card}.product.catalogId`,
    'error',
    commerce.cardCatalogSame,
  ),
  row('wa.pcar.cards', carousel, `${card}.product`, 'error', commerce.cardIsProduct, {
    at: `${cards}.0.product`,
    set: true,
  }),
  row('wa.pcar.cards.media', carousel, `${card}.product`, 'error', commerce.cardIsMedia, {
    at: `${cards}.0.product`,
    set: false,
  }),
];

/** Products, catalogs and carousels. */
export const commerceLimits: readonly Limit[] = [...products, ...carousels];
