import { isObject } from '../../../json.ts';
import { at, items, type Place } from '../../../place.ts';
import { absent, miscounted, stated } from '../../find.ts';
import { inKind } from './places.ts';
import { atMost, type Places, param, type Rule, required } from './rule.ts';

/** `*bold*`, `_italic_`, `~strike~` and code. */
const markup = /([*_~`])\S(?:.*\S)?\1/;

/** What holds for the sections of products in a message, and in a template's button. */
export function sectionRules(id: string, actions: Places): readonly Rule[] {
  const sections = (message: Place) =>
    actions(message).flatMap((place) => items(at(place, 'sections')));
  const titles = (message: Place) => sections(message).map((place) => at(place, 'title'));
  const lists = (message: Place) => sections(message).map((place) => at(place, 'product_items'));
  const products = (message: Place) => lists(message).flatMap(items);
  return [
    param(`${id}.sections`, 131009, 'must have between 1 and 10 items.', (message) =>
      miscounted(
        actions(message).map((place) => at(place, 'sections')),
        1,
        10,
      ),
    ),
    param(`${id}.products.section`, 131009, 'must have at least 1 item.', (message) =>
      miscounted(lists(message), 1),
    ),
    param(`${id}.products`, 131009, 'must have at most 30 products in total.', (message) =>
      products(message).length > 30
        ? actions(message).map((place) => at(place, 'sections'))[0]
        : undefined,
    ),
    required(`${id}.product`, (message) =>
      products(message)
        .filter(({ value }) => isObject(value))
        .map((place) => at(place, 'product_retailer_id')),
    ),
    atMost(`${id}.section.title.len`, 24, titles),
    param(`${id}.section.title.markup`, 131009, 'must not have markup.', (message) =>
      titles(message).find(({ value }) => typeof value === 'string' && markup.test(value)),
    ),
    {
      ...required(`${id}.section.title.required`, titles),
      find: (message) => (titles(message).length > 1 ? absent(titles(message)) : undefined),
    },
  ];
}

/** What holds for products of a catalog. */
export const commerceRules: readonly Rule[] = [
  required('wa.spm.required', inKind('product', 'action.catalog_id', 'action.product_retailer_id')),
  required('wa.mpm.required', inKind('product_list', 'action.catalog_id')),
  {
    ...required('wa.mpm.header', () => []),
    find: (message) =>
      inKind('product_list', 'header')(message).find(({ value }) => value === undefined),
  },
  ...sectionRules('wa.mpm', (message) => stated(inKind('product_list', 'action')(message))),
];
