import { characters, measure } from './measure.ts';

/** What the WhatsApp platform allows under every provider that reaches it. Lengths in code points. */
export const whatsapp = {
  textRequired: measure({ rule: 'length', unit: 'code-point', min: 1 }, 'P-TXT'),
  buttonCount: measure({ rule: 'items', min: 1, max: 3 }, 'P-BTN'),
  buttonTitle: measure(characters(1, 20), 'P-BTN'),
  buttonTitleUnique: measure(
    { rule: 'unique', within: 'message.buttons.*.text' },
    'P-BTN',
    'high',
    ['P-OAS'],
  ),
  buttonId: measure(characters(1, 256), 'P-BTN', 'high', ['P-OAS']),
  buttonIdTrimmed: measure({ rule: 'check', name: 'no-outer-space' }, 'P-BTN', 'high', ['P-OAS']),
  buttonIdUnique: measure({ rule: 'unique', within: 'message.buttons.*.id' }, 'P-BTN'),
  buttonBody: measure(characters(1, 1024), 'P-BTN'),
  listRowsTotal: measure(
    { rule: 'total', of: 'message.sections.*.rows', min: 1, max: 10 },
    'P-LST',
  ),
  listSections: measure({ rule: 'items', min: 1, max: 10 }, 'P-LST'),
  listSectionRows: measure({ rule: 'items', min: 1 }, 'P-LST', 'medium'),
  listSectionTitle: measure(characters(undefined, 24), 'P-LST'),
  listSectionTitleRequired: measure({ rule: 'required' }, 'P-OAS', 'high', ['P-LST']),
  listRowId: measure(characters(1, 200), 'P-LST'),
  listRowIdUnique: measure({ rule: 'unique', within: 'message.sections.*.rows.*.id' }, 'P-OAS'),
  listRowTitle: measure(characters(1, 24), 'P-LST'),
  listRowDescription: measure(characters(undefined, 72), 'P-LST'),
  listButton: measure(characters(1, 20), 'P-LST'),
  // P-LST prints 4096; the API's own refusals and the OpenAPI say 1024 (C-01). A host may raise it.
  listBody: measure(characters(1, 1024), 'P-OAS', 'medium', ['P-LST']),
  locationRequestBody: measure(characters(1, 1024), 'P-LRQ'),
  buttonTitlePlain: measure({ rule: 'check', name: 'no-markup' }, 'P-OAS'),
  /** A stricter reading of "unique", which nobody has confirmed. */
  buttonTitleDistinct: measure(
    { rule: 'unique', within: 'message.buttons.*.text', ignoreCase: true },
    'P-BTN',
    'low',
  ),
  body: measure(characters(1, 1024), 'P-OAS'),
  optionalBody: measure(characters(undefined, 1024), 'P-OAS'),
  footer: measure(characters(undefined, 60), 'P-BTN', 'medium', ['P-LST']),
  headerText: measure(characters(1, 60), 'P-BTN'),
  /** Said of a template's header and of the client's rendering only. */
  headerLine: measure({ rule: 'check', name: 'single-line' }, 'P-TCOMP', 'low'),
  headerIsText: measure({ rule: 'one-of', values: ['text'] }, 'P-LST', 'high', ['P-SHARE']),
  headerMedia: measure(
    { rule: 'one-of', values: ['image', 'video', 'document'] },
    'P-BTN',
    'high',
    ['P-CTA', 'P-OAS'],
  ),
} as const;
