import type { Json } from '../../../json.ts';
import { at, items, type Place } from '../../../place.ts';
import { longer, noneOf, present, repeated, unlike } from '../../find.ts';
import { all } from '../../pattern.ts';
import { ambiguousMedia } from './media.ts';
import { address, atMost, param, type Rule, required } from './rule.ts';
import { components, everyComponent, inParameters, ofType, parameters } from './template-parts.ts';

/** The member that each type of parameter has its value in. */
const valueTypes = [
  ...['text', 'currency', 'date_time', 'image', 'document', 'video', 'location', 'payload'],
  ...['coupon_code', 'action', 'limited_time_offer', 'product', 'ttl_minutes'],
];
const media = ['image', 'video', 'document'];

const every = (message: Place) => parameters(everyComponent(message));
const texts = (message: Place) => inParameters(everyComponent(message), 'text?');
const headers = (message: Place) => ofType(everyComponent(message), 'header');
const bodies = (message: Place) => ofType(components(message), 'body');
const inHeaders = (pattern: string) => (message: Place) => inParameters(headers(message), pattern);
const inEvery = (pattern: string) => (message: Place) =>
  inParameters(everyComponent(message), pattern);
const typeOf = (parameter: Place): Json => at(parameter, 'type').value ?? null;

function unmatched(parameter: Place): Place | undefined {
  const type = String(typeOf(parameter));
  if (!valueTypes.includes(type)) return undefined;
  const own = at(parameter, type);
  if (own.value === undefined) return own;
  return present(valueTypes.filter((other) => other !== type).map((other) => at(parameter, other)));
}

/** Whether some of the parameters of a component have names and some have none. */
function mixed(component: Place): Place | undefined {
  const given = parameters([component]);
  const unnamed = given.find((each) => at(each, 'parameter_name').value === undefined);
  const someNamed = given.some((each) => at(each, 'parameter_name').value !== undefined);
  return someNamed && unnamed ? at(unnamed, 'parameter_name') : undefined;
}

/** The names of a component's parameters. */
const namesOf = (component: Place) =>
  parameters([component]).map((parameter) => at(parameter, 'parameter_name'));

/** What holds for the values in a template's components. */
export const templateValueRules: readonly Rule[] = [
  param('wa.tpl.param.type', 100, `must be one of {${valueTypes.join(', ')}}.`, (message) =>
    noneOf(
      every(message).map((place) => at(place, 'type')),
      valueTypes,
    ),
  ),
  param('wa.tpl.param.match', 131009, 'does not match the type of the parameter.', (message) =>
    every(message)
      .map(unmatched)
      .find((place) => place !== undefined),
  ),
  param('wa.tpl.media', 100, 'must have exactly one of "id" and "link".', (message) =>
    ambiguousMedia(media.flatMap((kind) => inEvery(`${kind}?`)(message))),
  ),
  address('wa.tpl.media.link', (message) =>
    media.flatMap((kind) => inEvery(`${kind}?.link?`)(message)),
  ),
  atMost('wa.tpl.header.text', 60, inHeaders('text')),
  required('wa.tpl.header.location', (message) => [
    ...inHeaders('location?.latitude')(message),
    ...inHeaders('location?.longitude')(message),
  ]),
  {
    id: 'wa.tpl.body.text',
    code: 132005,
    says: () => 'Translated text too long',
    find: (message) =>
      longer(inParameters(bodies(message), 'text'), components(message).length > 1 ? 1024 : 32768),
  },
  required('wa.tpl.param.empty', texts),
  param(
    'wa.tpl.param.chars',
    132018,
    'must not have a line break, a tab or more than 4 spaces in a row.',
    (message) => unlike(texts(message), /^(?![\s\S]*([\n\r\t]| {5}))/),
  ),
  param('wa.tpl.param.named', 100, 'is required when other values have a name.', (message) =>
    everyComponent(message)
      .map(mixed)
      .find((place) => place !== undefined),
  ),
  param('wa.tpl.param.named.once', 100, 'stands for a name that was there already.', (message) =>
    everyComponent(message)
      .map((component) => repeated(namesOf(component)))
      .find((place) => place !== undefined),
  ),
  param(
    'wa.tpl.param.named.pattern',
    100,
    'must be lower-case letters, digits and underscores.',
    (message) => unlike(inEvery('parameter_name')(message), /^[a-z0-9_]+$/),
  ),
  param('wa.tpl.currency', 131009, 'is not a currency code of three letters.', (message) =>
    unlike(inEvery('currency?.code')(message), /^([A-Z]{3})?$/),
  ),
  required('wa.tpl.currency.required', (message) =>
    ['code', 'fallback_value', 'amount_1000'].flatMap((key) =>
      inEvery(`currency?.${key}`)(message),
    ),
  ),
  required('wa.tpl.datetime', inEvery('date_time?.fallback_value')),
  param('wa.tpl.lto', 131009, 'must be a time to come, in milliseconds.', (message) =>
    all(every(message), 'limited_time_offer?.expiration_time_ms').find(
      ({ value }) => !(typeof value === 'number' && Number.isInteger(value) && value > Date.now()),
    ),
  ),
  param('wa.tpl.cards.index', 131009, 'must count from 0 over the cards.', (message) =>
    ofType(components(message), 'carousel')
      .flatMap((place) => items(at(place, 'cards')))
      .map((card) => at(card, 'card_index'))
      .find(({ value, path }) => value !== path.at(-2)),
  ),
  required('wa.tpl.product', (message) =>
    ['catalog_id', 'product_retailer_id'].flatMap((key) => inEvery(`product?.${key}`)(message)),
  ),
];
