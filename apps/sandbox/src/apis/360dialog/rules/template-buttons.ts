import { isObject } from '../../../json.ts';
import { at, type Place } from '../../../place.ts';
import { longer, miscounted, noneOf, outOfRange } from '../../find.ts';
import { sectionRules } from './commerce.ts';
import { atMost, param, type Rule, required } from './rule.ts';
import { buttonsOf, components, inParameters, ofType, parameters } from './template-parts.ts';

/** What fills each sort of button in. */
const values: Readonly<Record<string, readonly string[]>> = {
  url: ['text'],
  quick_reply: ['payload'],
  copy_code: ['coupon_code'],
  flow: ['action'],
  catalog: ['action'],
  mpm: ['action'],
  voice_call: ['ttl_minutes', 'payload'],
};

const inButtons = (kind: string, pattern: string) => (message: Place) =>
  inParameters(buttonsOf(message, kind), pattern);
const coupons = inButtons('copy_code', 'coupon_code?');
const filledKinds = ['url', 'quick_reply', 'copy_code', 'flow', 'catalog', 'mpm'];
const lists = (message: Place) =>
  buttonsOf(message, ...filledKinds).map((place) => at(place, 'parameters'));

const hasOffer = (message: Place) => ofType(components(message), 'limited_time_offer').length > 0;

/** The link of an offer stands behind the button with the code, where there is one. */
function misplacedLink(message: Place): Place | undefined {
  const expected = buttonsOf(message, 'copy_code').length > 0 ? 1 : 0;
  return hasOffer(message)
    ? noneOf(
        buttonsOf(message, 'url').map((place) => at(place, 'index')),
        [expected],
      )
    : undefined;
}

/** What holds for the values of a template's buttons. */
export const templateButtonRules: readonly Rule[] = [
  param('wa.tpl.btn.one', 131009, 'must have exactly 1 item.', (message) =>
    miscounted(lists(message), 1, 1),
  ),
  param('wa.tpl.btn.values', 131009, 'is not what this button takes.', (message) =>
    Object.entries(values)
      .map(([kind, types]) =>
        noneOf(
          parameters(buttonsOf(message, kind)).map((place) => at(place, 'type')),
          types,
        ),
      )
      .find((place) => place !== undefined),
  ),
  required('wa.tpl.btn.payload', inButtons('quick_reply', 'payload?')),
  required('wa.tpl.btn.coupon.min', coupons),
  atMost('wa.tpl.btn.coupon', 20, coupons),
  param('wa.tpl.btn.coupon.offer', 100, 'must be at most 15 characters long.', (message) =>
    hasOffer(message)
      ? longer(
          coupons(message).filter(({ value }) => String(value).length <= 20),
          15,
        )
      : undefined,
  ),
  param('wa.tpl.lto.header', 132012, 'must be one of {image, video}.', (message) =>
    hasOffer(message)
      ? noneOf(inParameters(ofType(components(message), 'header'), 'type'), ['image', 'video'])
      : undefined,
  ),
  param('wa.tpl.lto.link', 131009, 'is not where an offer has its link.', misplacedLink),
  param('wa.tpl.flow.data', 131009, 'must not be empty.', (message) =>
    inButtons(
      'flow',
      'action?.flow_action_data?',
    )(message).find(({ value }) => isObject(value) && Object.keys(value).length === 0),
  ),
  param('wa.tpl.voice.ttl', 131009, 'must be between 1 and 43200.', (message) =>
    outOfRange(inButtons('voice_call', 'ttl_minutes?')(message), 1, 43200),
  ),
  atMost('wa.tpl.voice.payload', 512, inButtons('voice_call', 'payload?')),
  ...sectionRules('wa.tpl.mpm', (message) => inButtons('mpm', 'action?')(message)),
];
