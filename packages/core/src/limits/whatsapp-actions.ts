import { characters, measure } from './measure.ts';

/** What the platform says of links, flows, address requests and calls. */
export const whatsappActions = {
  linkLabel: measure(characters(1, 20), 'P-CTA'),
  linkUrl: measure({ rule: 'required' }, 'P-CTA'),
  linkScheme: measure({ rule: 'check', name: 'http-url' }, 'P-CTA'),

  flowId: measure({ rule: 'required' }, 'P-FLOW', 'high', ['P-OAS']),
  flowLabel: measure(characters(1, 30), 'P-FLOW', 'high', ['P-OAS']),
  flowLabelPlain: measure({ rule: 'check', name: 'no-emoji' }, 'P-FLOW', 'high', ['P-OAS']),
  flowPublished: measure({ rule: 'one-of', values: ['published'] }, 'P-FLOW'),
  flowToken: measure({ rule: 'required' }, 'P-FLOW'),
  flowTokenOwn: measure({ rule: 'pattern', pattern: '^(?!unused$)' }, 'P-FLOW'),
  flowNoPayload: measure({ rule: 'forbidden' }, 'P-FLOW'),
  flowScreen: measure({ rule: 'required' }, 'P-FLOW'),
  flowData: measure({ rule: 'check', name: 'json-object-filled' }, 'P-FLOW', 'high', ['P-OAS']),
  /** C-11: the schema allows every kind, a library only text. */
  flowHeader: measure({ rule: 'one-of', values: ['text'] }, 'P-OAS', 'medium'),

  country: measure({ rule: 'required' }, 'P-ADR'),
  /** C-04: Singapore stands in older pages only. */
  countryToday: measure({ rule: 'one-of', values: ['IN'] }, 'P-ADR'),
  postcode: measure(characters(undefined, 6), 'P-ADR'),
  addressPhone: measure({ rule: 'check', name: 'phone-like' }, 'P-ADR', 'medium'),

  callLabel: measure(characters(undefined, 20), 'P-CALL'),
  callMinutes: measure({ rule: 'range', min: 1, max: 43_200, integer: true }, 'P-CALL'),
  callPayload: measure(characters(undefined, 512), 'P-CALL'),
  permissionBody: measure(characters(undefined, 1024), 'P-OAS', 'medium', ['P-PERM', 'P-CPR']),
  permissionBodyAdvised: measure({ rule: 'required' }, 'P-PERM', 'medium'),
} as const;
