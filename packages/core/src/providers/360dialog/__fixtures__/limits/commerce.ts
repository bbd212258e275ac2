import { error, shape, times, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, setAt } from '../../../../index.ts';
import { payloads } from '../payloads.ts';

const of = (name: string) => payloads[name] as Json;
const header = { type: 'text', text: 'x' };

const products = (count: number) => times(count, (index) => ({ id: `p${index}` }));
const shelves = (...counts: number[]) =>
  counts.map((count, index) => ({ title: `S ${index}`, products: products(count) }));

const product = [
  error('wa.spm.required', 'product', 'message.catalogId', ['1', ''], 'required'),
  error('wa.spm.required.product', 'product', 'message.productId', ['1', ''], 'required'),
  shape(
    'wa.spm.no_header',
    of('product'),
    setAt(of('product'), ['interactive', 'header'], header),
    'wire.unknown-member',
    '/interactive/header',
  ),
];

const productList = [
  error('wa.mpm.header', 'product-list', 'message.header', [header, undefined], 'required'),
  error(
    'wa.mpm.header.kind',
    'product-list',
    'message.header',
    [
      header,
      {
        type: 'media',
        media: { kind: 'image', source: 'url', url: 'https://example.com/a.png' },
      },
    ],
    'one-of',
    { issueAt: 'message.header.type' },
  ),
  error('wa.mpm.header.text', 'product-list', 'message.header.text', [x(60), x(61)], 'length.max'),
  error('wa.mpm.header.text', 'product-list', 'message.header.text', ['x', ''], 'required'),
  error('wa.mpm.body', 'product-list', 'message.body', [x(1024), x(1025)], 'length.max'),
  error('wa.mpm.body', 'product-list', 'message.body', ['x', ''], 'required'),
  error('wa.mpm.catalog', 'product-list', 'message.catalogId', ['1', ''], 'required'),
  error(
    'wa.mpm.sections',
    'product-list',
    'message.sections',
    [shelves(...times(10, () => 1)), shelves(...times(11, () => 1))],
    'items.max',
    { params: { max: 10, actual: 11, over: 1 } },
  ),
  error('wa.mpm.sections', 'product-list', 'message.sections', [shelves(1), []], 'items.min'),
  error(
    'wa.mpm.products',
    'product-list',
    'message.sections',
    [shelves(15, 15), shelves(15, 16)],
    'total.max',
    { params: { max: 30, actual: 31, over: 1 } },
  ),
  error(
    'wa.mpm.products',
    'product-list',
    'message.sections',
    [shelves(30), shelves(31)],
    'total.max',
  ),
  error(
    'wa.mpm.products',
    'product-list',
    'message.sections',
    [shelves(1), shelves(0)],
    'total.min',
  ),
  error(
    'wa.mpm.products.section',
    'product-list',
    'message.sections.1.products',
    [products(1), []],
    'items.min',
  ),
  error(
    'wa.mpm.products.id',
    'product-list',
    'message.sections.1.products.0.id',
    ['x', ''],
    'required',
  ),
  error(
    'wa.mpm.section.title',
    'product-list',
    'message.sections.0.title',
    [x(24), x(25)],
    'length.max',
  ),
  error(
    'wa.mpm.section.title.required',
    'product-list',
    'message.sections.1.title',
    ['x', ''],
    'required',
  ),
  error(
    'wa.mpm.section.title.required',
    'product-list',
    'message.sections',
    [[{ products: products(1) }], [{ products: products(1) }, ...shelves(1)]],
    'required',
    { issueAt: 'message.sections.0.title' },
  ),
  ...['*Lamps*', '_Lamps_', '~Lamps~', '`Lamps`'].map((refused) =>
    error(
      'wa.mpm.section.title.markup',
      'product-list',
      'message.sections.0.title',
      ['Lamps & 2 * 3', refused],
      'check.no-markup',
    ),
  ),
  warning(
    'wa.mpm.dup',
    'product-list',
    'message.sections.1.products.0.id',
    ['x', 'lamp-brass-30'],
    'unique',
  ),
];

const catalog = [
  shape(
    'wa.cat.name',
    of('catalog'),
    setAt(of('catalog'), ['interactive', 'action', 'name'], 'catalog'),
    'wire.value',
    '/interactive/action/name',
  ),
  error('wa.cat.body', 'catalog', 'message.body', [x(1024), x(1025)], 'length.max'),
  error('wa.cat.body', 'catalog', 'message.body', ['x', ''], 'required'),
  warning('wa.cat.thumb', 'catalog', 'message.thumbnailId', ['x', undefined], 'required'),
];

const media = (kind = 'image') => ({ kind, source: 'url', url: 'https://example.com/a' });
const link = { type: 'link', text: 'See it', url: 'https://example.com' };
const reply = (index: number) => ({ type: 'reply', text: `Keep ${index}`, id: `k${index}` });
const cards = (count: number) => times(count, () => ({ media: media(), buttons: [link] }));
const goods = (count: number) =>
  times(count, (index) => ({ product: { catalogId: '305117004021', id: `p${index}` } }));
const carousel = (made: unknown[]) => ({ type: 'carousel', body: 'b', cards: made }) as Message;
const withReplies = (...counts: number[]) =>
  carousel(counts.map((count) => ({ media: media(), buttons: times(count, reply) })));
const cardIndex = (card: number) => ['interactive', 'action', 'cards', card, 'card_index'];
const [first, second] = ['message.cards.0', 'message.cards.1'];

const carousels = [
  error('wa.car.cards', 'carousel', 'message.cards', [cards(10), cards(11)], 'items.max', {
    params: { max: 10, actual: 11, over: 1 },
  }),
  error('wa.car.cards', 'carousel', 'message.cards', [cards(2), cards(1)], 'items.min'),
  error('wa.car.cards', 'carousel', 'message.cards', [goods(10), goods(11)], 'items.max'),
  error('wa.car.cards', 'carousel', 'message.cards', [goods(2), goods(1)], 'items.min'),
  ...[0, 2, 10].map((index) =>
    shape(
      'wa.car.index',
      of('carousel-url'),
      setAt(of('carousel-url'), cardIndex(1), index),
      'wire.value',
      '/interactive/action/cards',
    ),
  ),
  shape(
    'wa.car.index',
    of('carousel-url'),
    setAt(of('carousel-url'), cardIndex(1), 1.5),
    'wire.type',
    '/interactive/action/cards/1/card_index',
  ),
  shape(
    'wa.car.index',
    of('carousel-products'),
    setAt(of('carousel-products'), cardIndex(0), 3),
    'wire.value',
    '/interactive/action/cards',
  ),
  error('wa.car.body', 'carousel', 'message.body', [x(1024), x(1025)], 'length.max'),
  error('wa.car.body', 'carousel', 'message.body', ['x', ''], 'required'),
  shape(
    'wa.car.no_header_footer',
    of('carousel-url'),
    setAt(of('carousel-url'), ['interactive', 'footer'], { text: 'x' }),
    'wire.unknown-member',
    '/interactive/footer',
  ),
  error('wa.car.card.header', 'carousel', `${second}.media`, [media(), undefined], 'required'),
  ...['document', 'audio', 'sticker', 'gif', 'unknown'].map((kind) =>
    error('wa.car.card.header.kind', 'carousel', `${first}.media.kind`, ['image', kind], 'one-of'),
  ),
  error(
    'wa.car.card.header.kind',
    'carousel',
    `${first}.media.kind`,
    ['video', 'document'],
    'one-of',
  ),
  error('wa.car.card.header.same', 'carousel', `${second}.media.kind`, ['image', 'video'], 'same'),
  error('wa.car.card.body', 'carousel', `${first}.body`, [x(160), x(161)], 'length.max', {
    params: { max: 160, actual: 161, over: 1, unit: 'code-point' },
  }),
  error('wa.car.card.body', 'carousel', `${first}.body`, [undefined, x(161)], 'length.max'),
  error(
    'wa.car.card.body.lines',
    'carousel',
    `${first}.body`,
    ['a\nb\nc', 'a\nb\nc\nd'],
    'length.max',
  ),
  error('wa.car.card.url', 'carousel', `${first}.buttons.0.text`, [x(20), x(21)], 'length.max'),
  error('wa.car.card.url', 'carousel', `${first}.buttons.0.text`, ['x', ''], 'required'),
  error(
    'wa.car.card.url.required',
    'carousel',
    `${first}.buttons.0.url`,
    ['https://example.com', ''],
    'required',
  ),
  error(
    'wa.car.card.url.scheme',
    'carousel',
    `${first}.buttons.0.url`,
    ['http://example.com', 'tel:+447700900123'],
    'check.http-url',
  ),
  error('wa.car.card.qr', 'carousel', `${first}.buttons.0.text`, [x(20), x(21)], 'length.max', {
    message: withReplies(1, 1),
  }),
  error('wa.car.card.qr', 'carousel', `${first}.buttons.0.text`, ['x', ''], 'required', {
    message: withReplies(1, 1),
  }),
  error('wa.car.card.qr.id', 'carousel', `${first}.buttons.0.id`, [x(256), x(257)], 'length.max', {
    message: withReplies(1, 1),
  }),
  error('wa.car.card.qr.id', 'carousel', `${first}.buttons.0.id`, ['x', ''], 'required', {
    message: withReplies(1, 1),
  }),
  warning(
    'wa.car.card.qr.id.advised',
    'carousel',
    `${first}.buttons.0.id`,
    [x(20), x(21)],
    'length.max',
    { message: withReplies(1, 1) },
  ),
  warning(
    'wa.car.card.qr.count',
    'carousel',
    'message',
    [withReplies(3, 3), withReplies(4, 4)],
    'items.max',
    { issueAt: `${first}.buttons`, params: { max: 3, actual: 4, over: 1 } },
  ),
  error('wa.car.card.same_buttons', 'carousel', `${second}.buttons`, [[link], [reply(0)]], 'same', {
    issueAt: `${second}.buttons.0.type`,
  }),
  error(
    'wa.car.card.same_buttons.kind',
    'carousel',
    `${first}.buttons`,
    [[link], [{ type: 'buy', text: 'x', currency: 'MAD' }]],
    'one-of',
    { issueAt: `${first}.buttons.0.type` },
  ),
  error(
    'wa.car.card.same_buttons.kind',
    'carousel',
    `${first}.buttons`,
    [[reply(0)], [{ type: 'location-request' }]],
    'one-of',
    { issueAt: `${first}.buttons.0.type` },
  ),
  error(
    'wa.car.card.same_buttons.count',
    'carousel',
    'message',
    [withReplies(2, 2), withReplies(2, 1)],
    'same-count',
    { issueAt: `${second}.buttons` },
  ),
  error('wa.car.card.same_buttons.some', 'carousel', `${first}.buttons`, [[link], []], 'items.min'),
  error(
    'wa.car.card.same_buttons.one_link',
    'carousel',
    `${first}.buttons`,
    [[link], [link, link]],
    'items.max',
  ),
  // A label of 21 characters or an address of another scheme is one row's business alone.
  error(
    'wa.car.card.url',
    'carousel',
    `${first}.buttons`,
    [[{ ...reply(0), text: x(21) }], [{ ...link, text: x(21) }]],
    'length.max',
    { issueAt: `${first}.buttons.0.text` },
  ),
  error(
    'wa.car.card.qr',
    'carousel',
    `${first}.buttons`,
    [[{ ...link, text: x(21) }], [{ ...reply(0), text: x(21) }]],
    'length.max',
    { issueAt: `${first}.buttons.0.text` },
  ),
  error('wa.pcar', 'carousel', `${second}.product.id`, ['x', ''], 'required', {
    message: carousel(goods(2)),
  }),
  error(
    'wa.pcar.catalog',
    'carousel',
    'message.cards',
    [goods(2), times(2, (index) => ({ product: { catalogId: '', id: `p${index}` } }))],
    'required',
    { issueAt: `${first}.product.catalogId` },
  ),
  error(
    'wa.pcar.catalog.same',
    'carousel',
    `${second}.product.catalogId`,
    ['305117004021', '305117004022'],
    'same',
    { message: carousel(goods(2)) },
  ),
  error(
    'wa.pcar.cards',
    'carousel',
    'message.cards',
    [goods(2), [...goods(1), ...cards(1)]],
    'required',
    { issueAt: `${second}.product` },
  ),
  error(
    'wa.pcar.cards.media',
    'carousel',
    'message.cards',
    [cards(2), [...cards(1), ...goods(1)]],
    'forbidden',
    { issueAt: `${second}.product` },
  ),
];

/** Products, catalogs and carousels. */
export const commerceLimits = [...product, ...productList, ...catalog, ...carousels];
