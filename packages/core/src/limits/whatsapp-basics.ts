import { characters, measure } from './measure.ts';

/** What the platform says of recipients, reply references, reactions and contacts. */
export const whatsappBasics = {
  phone: measure({ rule: 'check', name: 'phone-like' }, 'P-SEND', 'medium'),
  /** Without it the sender's own country code may be put before the number. */
  phonePlus: measure({ rule: 'pattern', pattern: '^\\s*\\+' }, 'P-SEND', 'medium'),
  reference: measure({ rule: 'required' }, 'P-CTX'),
  noReference: measure({ rule: 'forbidden' }, 'P-CTX'),
  hiddenReference: measure({ rule: 'no-effect' }, 'P-CTX'),

  text: measure(characters(1, 4096), 'P-TXT'),
  linkToPreview: measure({ rule: 'check', name: 'has-link' }, 'P-TXT'),
  coordinate: measure({ rule: 'required' }, 'P-LOC'),

  reactionTo: measure({ rule: 'required' }, 'P-REA'),
  emoji: measure({ rule: 'check', name: 'one-emoji' }, 'P-REA'),

  contacts: measure({ rule: 'items', min: 1, max: 257 }, 'P-CON', 'medium'),
  contactsAdvised: measure({ rule: 'items', max: 5 }, 'P-OAS', 'medium'),
  contactName: measure({ rule: 'required' }, 'P-CON'),
  birthday: measure({ rule: 'check', name: 'real-date' }, 'P-CON'),
  contactPhone: measure({ rule: 'required' }, 'P-OAS', 'medium'),
  waId: measure({ rule: 'pattern', pattern: '^\\d+$' }, 'P-CON'),
  email: measure({ rule: 'required' }, 'P-OAS', 'medium'),
  emailForm: measure({ rule: 'check', name: 'email-like' }, 'P-OAS', 'medium'),
  contactUrl: measure({ rule: 'required' }, 'P-OAS', 'medium'),
  contactUrlForm: measure({ rule: 'check', name: 'http-url' }, 'P-OAS', 'medium'),
  countryCode: measure({ rule: 'pattern', pattern: '^[A-Za-z]{2}$' }, 'P-CON', 'medium', ['P-OAS']),
} as const;
