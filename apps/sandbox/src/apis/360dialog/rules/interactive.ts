import { at, type Place } from '../../../place.ts';
import { lengthOutside, noneOf, present, stated } from '../../find.ts';
import { anywhere, inKinds, inType, interactiveOf } from './places.ts';
import { atMost, param, type Rule, required, words } from './rule.ts';

const media = ['image', 'video', 'document'];
const every = ['text', ...media];

/** The header types that each kind of interactive message can have. */
const headersOf: Readonly<Record<string, readonly string[]>> = {
  button: every,
  list: ['text'],
  cta_url: every,
  location_request_message: [],
  address_message: every,
  product: [],
  product_list: ['text'],
  catalog_message: [],
  flow: every,
  call_permission_request: [],
  voice_call: every,
  carousel: [],
};
const kinds = Object.keys(headersOf);
const withBody = kinds.filter((kind) => !['product', 'call_permission_request'].includes(kind));
const footless = ['location_request_message', 'carousel', 'call_permission_request'];

const header = anywhere('interactive.header?');

// A header says its type, and carries the one member of that name.
function mismatchedMember(place: Place): Place | undefined {
  const type = String(at(place, 'type').value);
  if (!every.includes(type)) return undefined;
  const others = every.filter((other) => other !== type).map((other) => at(place, other));
  const own = at(place, type);
  return own.value === undefined || own.value === '' ? own : present(others);
}

/** What holds for the frame of every interactive message. */
export const interactiveRules: readonly Rule[] = [
  required('wa.int.type.required', inType('interactive', 'type')),
  param('wa.int.type', 100, `must be one of {${kinds.join(', ')}}.`, (message) =>
    noneOf(stated(inType('interactive', 'type')(message)), [...kinds, '']),
  ),
  {
    ...required('wa.int.body.required', inKinds(withBody, 'body.text')),
    find: (message) =>
      inKinds(withBody, 'body.text')(message).find(({ value }) => value === undefined),
  },
  words('wa.int.body.max', 'Body text length invalid. Min length: 1, Max length: 1024', (message) =>
    lengthOutside(inKinds(kinds, 'body.text')(message), 1, 1024),
  ),
  required('wa.int.footer.min', anywhere('interactive.footer?.text')),
  words(
    'wa.int.footer.max',
    'Footer text length invalid. Min length: 0, Max length: 60',
    (message) => lengthOutside(anywhere('interactive.footer?.text')(message), 0, 60),
  ),
  param('wa.int.footer.kinds', 131009, 'is not allowed in this interactive message.', (message) =>
    present(inKinds(footless, 'footer')(message)),
  ),
  atMost('wa.int.header.text.max', 60, anywhere('interactive.header?.text')),
  atMost('wa.int.header.sub_text', 60, anywhere('interactive.header?.sub_text')),
  required('wa.int.header.type', anywhere('interactive.header?.type')),
  param('wa.int.header.match', 131009, 'does not match the type of the header.', (message) =>
    header(message)
      .map(mismatchedMember)
      .find((place) => place !== undefined),
  ),
  param(
    'wa.int.header.kinds',
    131009,
    'is not a header type that this interactive message can have.',
    (message) =>
      kinds
        .flatMap((kind) =>
          interactiveOf(message, [kind]).map((content) =>
            noneOf(
              stated([at(content, 'header', 'type')]).filter(({ value }) => value !== ''),
              headersOf[kind] ?? [],
            ),
          ),
        )
        .find((place) => place !== undefined),
  ),
];
