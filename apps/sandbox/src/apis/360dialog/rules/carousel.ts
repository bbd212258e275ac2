import type { Json } from '../../../json.ts';
import { at, items, type Place } from '../../../place.ts';
import { lengthOutside, longer, miscounted, noneOf, stated } from '../../find.ts';
import { all } from '../../pattern.ts';
import { inKind } from './places.ts';
import { address, atMost, type Places, param, type Rule, required, words } from './rule.ts';

const cards = inKind('carousel', 'action.cards.*');

/** Cards of products, told by their type. */
const productCards: Places = (message) =>
  cards(message).filter((card) => at(card, 'type').value === 'product');
const mediaCards: Places = (message) =>
  cards(message).filter((card) => at(card, 'type').value === 'cta_url');
const inMedia = (pattern: string) => (message: Place) => all(mediaCards(message), pattern);
const inProducts = (pattern: string) => (message: Place) => all(productCards(message), pattern);

/** What must be the same on all cards: the first place where it is not. */
function differing(places: readonly Place[], facet: (place: Place) => Json): Place | undefined {
  const [first, ...others] = places;
  return others.find((place) => first && facet(place) !== facet(first));
}

const lineBreaks = (text: string) => text.split('\n').length - 1;

/** The kind and the number of a card's buttons. */
function buttonsOf(card: Place): string {
  const buttons = items(at(card, 'action', 'buttons'));
  return buttons.length > 0 ? `quick_reply ${buttons.length}` : 'cta_url 1';
}

/** Indexes count from 0 and leave none out, in any order. */
function wrongIndex(places: readonly Place[]): Place | undefined {
  const seen = new Set<Json | undefined>();
  return places.find(({ value }) => {
    const right = typeof value === 'number' && value >= 0 && value < places.length;
    const again = seen.has(value);
    seen.add(value);
    return !right || again;
  });
}

/** What holds for a carousel of media or of products. */
export const carouselRules: readonly Rule[] = [
  required('wa.car.required', inKind('carousel', 'action.cards')),
  param('wa.car.cards', 131009, 'must have between 2 and 10 items.', (message) =>
    miscounted(stated(inKind('carousel', 'action.cards')(message)), 2, 10),
  ),
  param('wa.car.type', 131009, 'must be one of {cta_url, product}.', (message) =>
    noneOf(all(cards(message), 'type'), ['cta_url', 'product']),
  ),
  param('wa.car.type.same', 131009, 'must be the same on all cards.', (message) =>
    differing(all(cards(message), 'type'), ({ value = null }) => value),
  ),
  param('wa.car.index', 131009, 'must count from 0 over the cards.', (message) =>
    wrongIndex(all(cards(message), 'card_index')),
  ),
  required('wa.car.card.header.required', inMedia('header.type')),
  param('wa.car.card.header', 131009, 'must be one of {image, video}.', (message) =>
    noneOf(
      stated(inMedia('header.type')(message)).filter(({ value }) => value !== ''),
      ['image', 'video'],
    ),
  ),
  {
    ...required('wa.car.card.header.media', () => []),
    find: (message) =>
      inMedia('header?')(message)
        .map((header) => at(header, String(at(header, 'type').value)))
        .find(
          ({ value, path }) => value === undefined && /^(image|video)$/.test(String(path.at(-1))),
        ),
  },
  param('wa.car.card.header.same', 131009, 'must be the same on all cards.', (message) =>
    differing(inMedia('header.type')(message), ({ value = null }) => value),
  ),
  param(
    'wa.car.card.body',
    131009,
    'must be at most 160 characters and 2 line breaks.',
    (message) => {
      const texts = inMedia('body?.text')(message);
      return (
        longer(texts, 160) ??
        texts.find(({ value }) => typeof value === 'string' && lineBreaks(value) > 2)
      );
    },
  ),
  {
    ...required('wa.car.card.button', () => []),
    find: (message) =>
      mediaCards(message)
        .filter((card) => items(at(card, 'action', 'buttons')).length === 0)
        .flatMap((card) => [
          at(card, 'action', 'parameters', 'display_text'),
          at(card, 'action', 'parameters', 'url'),
        ])
        .find(({ value }) => value === undefined || value === ''),
  },
  atMost('wa.car.card.url.text', 20, inMedia('action.parameters?.display_text')),
  address('wa.car.card.url', (message) =>
    inMedia('action.parameters?.url')(message).filter(({ value }) => value !== ''),
  ),
  words(
    'wa.car.card.qr.title',
    'Button title length invalid. Min length: 1, Max length: 20',
    (message) => lengthOutside(inMedia('action.buttons.*.quick_reply.title')(message), 1, 20),
  ),
  required('wa.car.card.qr.required', (message) => [
    ...inMedia('action.buttons.*.quick_reply.id')(message),
    ...inMedia('action.buttons.*.quick_reply')(message),
  ]),
  atMost('wa.car.card.qr.id', 256, inMedia('action.buttons.*.quick_reply.id')),
  param(
    'wa.car.card.same_buttons',
    131009,
    'must have the same buttons on all cards.',
    (message) => {
      const different = differing(mediaCards(message), buttonsOf);
      return different && at(different, 'action');
    },
  ),
  required('wa.pcar', (message) => [
    ...inProducts('action.catalog_id')(message),
    ...inProducts('action.product_retailer_id')(message),
  ]),
  param('wa.pcar.same', 131009, 'must be the same on all cards.', (message) =>
    differing(inProducts('action.catalog_id')(message), ({ value = null }) => value),
  ),
];
