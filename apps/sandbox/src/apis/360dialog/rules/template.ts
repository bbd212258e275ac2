import { at, items, type Place } from '../../../place.ts';
import { miscounted, missing, noneOf, outOfRange, present, stated, unlike } from '../../find.ts';
import { inType } from './places.ts';
import { param, type Rule, required } from './rule.ts';
import { components, everyComponent, ofType } from './template-parts.ts';

const types = ['header', 'body', 'button', 'carousel', 'limited_time_offer', 'order_status'];
const subTypes = ['quick_reply', 'url', 'catalog', 'copy_code', 'flow', 'mpm', 'voice_call'];
const buttons = (message: Place) => ofType(everyComponent(message), 'button');
const cards = (message: Place) => inType('template', 'components.*.cards.*')(message);
/** The lists of components: the template's, and each card's. */
const lists = inType('template', 'components', 'components.*.cards.*.components');

/** The second component of a sort of which there may be one. */
function again(list: Place): Place | undefined {
  const seen = new Set<string>();
  return items(list).find((component) => {
    const [type, index] = [at(component, 'type').value, at(component, 'index').value];
    const sort = type === 'button' ? `button ${index}` : String(type);
    const known = seen.has(sort);
    seen.add(sort);
    return known;
  });
}

/** What is the same on all cards: their components, and what the header shows. */
function outline(card: Place): string {
  return items(at(card, 'components'))
    .map((component) => {
      const [first] = items(at(component, 'parameters'));
      const type = at(component, 'type').value;
      const shown =
        type === 'header' && first ? at(first, 'type').value : at(component, 'sub_type').value;
      return `${type} ${shown}`;
    })
    .join();
}

/** What holds for a template and its components, whatever its definition says. */
export const templateRules: readonly Rule[] = [
  required('wa.tpl.required', inType('template', 'name', 'language.code')),
  param(
    'wa.tpl.name',
    100,
    'must be 1 to 512 lower-case letters, digits and underscores.',
    (message) => unlike(filled(inType('template', 'name')(message)), /^[a-z0-9_]{1,512}$/),
  ),
  param('wa.tpl.lang', 100, 'is not a language code such as en or en_US.', (message) =>
    unlike(filled(inType('template', 'language.code')(message)), /^[a-z]{2,3}(_[A-Z]{2})?$/),
  ),
  param('wa.tpl.lang.policy', 100, 'must be "deterministic".', (message) =>
    noneOf(stated(inType('template', 'language.policy')(message)), ['deterministic']),
  ),
  param(
    'wa.tpl.comp.footer',
    100,
    'must not be a footer: a footer takes no values.',
    (message) => ofType(everyComponent(message), 'footer')[0],
  ),
  param('wa.tpl.comp.type', 100, `must be one of {${types.join(', ')}}.`, (message) =>
    noneOf(
      everyComponent(message).map((place) => at(place, 'type')),
      [...types, 'footer'],
    ),
  ),
  param('wa.tpl.comp.unique', 131009, 'stands for a part that was there already.', (message) =>
    lists(message)
      .map(again)
      .find((place) => place !== undefined),
  ),
  {
    ...required('wa.tpl.btn.required', () => []),
    find: (message) =>
      missing(buttons(message).flatMap((place) => [at(place, 'sub_type'), at(place, 'index')])),
  },
  param('wa.tpl.btn.forbidden', 100, 'is for buttons only.', (message) =>
    present(
      everyComponent(message)
        .filter((place) => at(place, 'type').value !== 'button')
        .flatMap((place) => [at(place, 'sub_type'), at(place, 'index')]),
    ),
  ),
  param('wa.tpl.btn.sub_type', 100, `must be one of {${subTypes.join(', ')}}.`, (message) =>
    noneOf(stated(buttons(message).map((place) => at(place, 'sub_type'))), subTypes),
  ),
  param('wa.tpl.btn.index', 131009, 'must be between 0 and 9.', (message) =>
    outOfRange(stated(buttons(message).map((place) => at(place, 'index'))), 0, 9),
  ),
  param('wa.tpl.header.one', 131009, 'must have exactly 1 item.', (message) =>
    miscounted(
      ofType(everyComponent(message), 'header').map((place) => at(place, 'parameters')),
      1,
      1,
    ),
  ),
  param('wa.tpl.carousel.cards', 131009, 'must have between 2 and 10 items.', (message) =>
    miscounted(
      ofType(components(message), 'carousel').map((place) => at(place, 'cards')),
      2,
      10,
    ),
  ),
  param(
    'wa.tpl.carousel.same',
    131009,
    'must have the same components as the first card.',
    (message) => {
      const [first, ...others] = cards(message);
      return others.find((card) => first && outline(card) !== outline(first));
    },
  ),
];

/** Empty texts are another rule's. */
function filled(places: readonly Place[]): Place[] {
  return places.filter(({ value }) => value !== '');
}
