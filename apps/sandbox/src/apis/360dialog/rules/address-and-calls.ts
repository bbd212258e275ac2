import { outOfRange, stated, unlike } from '../../find.ts';
import { inKind } from './places.ts';
import { atMost, param, type Rule, required } from './rule.ts';

const country = inKind('address_message', 'action.parameters.country');

/** What holds for an address request. */
export const addressRules: readonly Rule[] = [
  required('wa.addr.country.required', country),
  param('wa.addr.country', 131009, 'must be an ISO 3166 country code of two letters.', (message) =>
    unlike(
      country(message).filter(({ value }) => value !== ''),
      /^[A-Z]{2}$/,
    ),
  ),
  atMost(
    'wa.addr.pin',
    6,
    inKind(
      'address_message',
      'action.parameters.values.in_pin_code',
      'action.parameters.values.sg_post_code',
      'action.parameters.saved_addresses.*.value.in_pin_code',
      'action.parameters.saved_addresses.*.value.sg_post_code',
    ),
  ),
];

/** What holds for a call button. */
export const callRules: readonly Rule[] = [
  atMost('wa.voice.text', 20, inKind('voice_call', 'action.parameters.display_text')),
  param('wa.voice.ttl', 131009, 'must be between 1 and 43200.', (message) =>
    outOfRange(stated(inKind('voice_call', 'action.parameters.ttl_minutes')(message)), 1, 43200),
  ),
  atMost('wa.voice.payload', 512, inKind('voice_call', 'action.parameters.payload')),
];
