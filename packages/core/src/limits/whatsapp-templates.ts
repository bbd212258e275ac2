import { characters, measure } from './measure.ts';

/** The platform's words for what a template's button does. */
const buttons = ['quick_reply', 'url', 'catalog', 'copy_code', 'flow', 'mpm', 'voice_call'];

/** What the platform says of templates when they are sent. */
export const whatsappTemplates = {
  name: measure(characters(1, 512), 'P-TOV'),
  nameCharacters: measure({ rule: 'pattern', pattern: '^[a-z0-9_]+$' }, 'P-TOV'),
  languageShape: measure({ rule: 'pattern', pattern: '^[a-z]{2,3}(_[A-Z]{2})?$' }, 'P-LANG'),
  languageListed: measure({ rule: 'check', name: 'template-language' }, 'P-LANG'),
  componentsOnce: measure({ rule: 'structure', name: 'components-once' }, 'P-TCOMP', 'medium'),
  footer: measure({ rule: 'forbidden' }, 'P-OAS'),
  /** A component without variables is left out (R13). */
  filled: measure({ rule: 'items', min: 1 }, 'P-ERR', 'medium'),

  button: measure({ rule: 'one-of', values: buttons }, 'P-OAS', 'high', ['P-COUP', 'P-FLOW']),
  buttonRequired: measure({ rule: 'required' }, 'P-OAS'),
  buttonIndex: measure({ rule: 'range', min: 0, max: 9, integer: true }, 'P-OAS', 'high', [
    'P-TCOMP',
  ]),
  buttonValues: measure({ rule: 'structure', name: 'button-values' }, 'P-OAS', 'high', [
    'P-COUP',
    'P-FLOW',
    'P-MPM',
  ]),
  buttonOneValue: measure({ rule: 'items', min: 1, max: 1 }, 'P-OAS', 'high', [
    'P-COUP',
    'P-FLOW',
    'P-MPM',
  ]),
  value: measure({ rule: 'required' }, 'P-OAS'),

  headerOne: measure({ rule: 'items', min: 1, max: 1 }, 'P-TCOMP'),
  coordinate: measure({ rule: 'required' }, 'P-TCOMP'),
  place: measure({ rule: 'required' }, 'P-TCOMP', 'medium'),
  text: measure({ rule: 'required' }, 'P-ERR'),
  textCharacters: measure({ rule: 'check', name: 'template-text' }, 'P-ERR'),
  namedAll: measure({ rule: 'structure', name: 'names-all-or-none' }, 'P-TOV'),
  namedOnce: measure({ rule: 'structure', name: 'names-once' }, 'P-TOV'),
  nameOfParameter: measure({ rule: 'pattern', pattern: '^[a-z0-9_]*$' }, 'P-TOV'),
  nameWithoutDigits: measure({ rule: 'pattern', pattern: '^[^0-9]*$' }, 'P-TOV', 'medium'),

  currencyCode: measure({ rule: 'required' }, 'P-OAS'),
  currencyShape: measure({ rule: 'pattern', pattern: '^[A-Z]{3}$' }, 'P-OAS'),
  currencyAmount: measure({ rule: 'required' }, 'P-OAS'),
  currencyInteger: measure({ rule: 'range', integer: true }, 'P-OAS'),
  fallback: measure({ rule: 'required' }, 'P-OAS'),

  urlOne: measure({ rule: 'items', min: 1, max: 1 }, 'P-TCOMP', 'high', ['P-LTO']),
  urlLength: measure(characters(undefined, 2000), 'P-TCOMP', 'high', ['P-LTO']),
  urlWithoutSpaces: measure({ rule: 'pattern', pattern: '^\\S*$' }, 'P-TCOMP', 'high', ['P-LTO']),
  flowData: measure({ rule: 'check', name: 'json-object-filled' }, 'P-FLOW'),
  coupon: measure(characters(1, 20), 'P-COUP', 'medium', ['P-TCOMP']),
  couponAdvised: measure(characters(undefined, 15), 'P-TCOMP', 'medium', ['P-COUP']),
  couponOfOffer: measure(characters(undefined, 15), 'P-LTO'),
  couponCharacters: measure({ rule: 'pattern', pattern: '^[A-Za-z0-9]*$' }, 'P-TCOMP', 'medium'),
  callMinutes: measure({ rule: 'range', min: 1, max: 43_200, integer: true }, 'P-CALL'),
  callPayload: measure(characters(undefined, 512), 'P-CALL'),

  offerEnd: measure({ rule: 'required' }, 'P-LTO'),
  offerEndInteger: measure({ rule: 'range', min: 0, integer: true }, 'P-LTO'),
  offerHeader: measure({ rule: 'one-of', values: ['media', 'custom'] }, 'P-LTO'),
  offerHeaderKind: measure({ rule: 'one-of', values: ['image', 'video'] }, 'P-LTO'),
  offerLink: measure({ rule: 'structure', name: 'offer-link' }, 'P-LTO'),

  cards: measure({ rule: 'items', min: 2, max: 10 }, 'P-MCC', 'high', ['P-PCC']),
  cardsAlike: measure({ rule: 'structure', name: 'cards-alike' }, 'P-MCC'),

  sections: measure({ rule: 'items', min: 1, max: 10 }, 'P-MPM'),
  products: measure(
    {
      rule: 'total',
      of: 'message.components.*.parameters.*.value.sections.*.products',
      min: 1,
      max: 30,
    },
    'P-MPM',
  ),
  sectionTitle: measure(characters(undefined, 24), 'P-MPM'),
  sectionTitlePlain: measure({ rule: 'check', name: 'no-markup' }, 'P-MPM'),
  productId: measure({ rule: 'required' }, 'P-MPM', 'high', ['P-SPM']),
} as const;
