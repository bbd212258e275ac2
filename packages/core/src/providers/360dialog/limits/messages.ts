import type { Limit, Rule } from '../../../limits/limit.ts';
import { characters, type Measure } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsappBasics as basics } from '../../../limits/whatsapp-basics.ts';
import { by, hearsay, shape, undocumented } from './cite.ts';

const asBird = { provenance: 'platform', confidence: 'medium' } as const;
const asKapso = { provenance: 'library', confidence: 'low' } as const;

function degrees(max: number): Measure {
  return by({ rule: 'range', min: -max, max }, 'S-BD/1', asBird);
}

function advised(rule: Rule): Measure {
  return by(rule, 'L-KAPSO', asKapso);
}

const text: readonly Limit[] = [
  row('wa.text.body.len', ['text'], 'message.text', 'error', {
    ...basics.text,
    alsoIn: ['D-360/text'],
  }),
  row(
    'wa.text.preview.url',
    ['text'],
    'message.text',
    'warning',
    { ...basics.linkToPreview, alsoIn: ['D-360/text'] },
    when('message.linkPreview', true),
  ),
];

const latitude = 'message.latitude';
const longitude = 'message.longitude';

const location: readonly Limit[] = [
  row('wa.location.required', ['location'], latitude, 'error', basics.coordinate),
  row('wa.location.required.longitude', ['location'], longitude, 'error', basics.coordinate),
  row('wa.location.range', ['location'], latitude, 'error', degrees(90)),
  row('wa.location.range.longitude', ['location'], longitude, 'error', degrees(180)),
  row('wa.location.type', ['location'], latitude, 'error', shape('/location/latitude')),
  row('wa.location.type.longitude', ['location'], longitude, 'error', shape('/location/longitude')),
  row(
    'wa.location.name.max',
    ['location'],
    'message.name',
    'warning',
    advised(characters(undefined, 100)),
  ),
  row(
    'wa.location.address.name',
    ['location'],
    'message.name',
    'warning',
    hearsay({ rule: 'required' }, 'P-LOC'),
    { at: 'message.address', set: true },
  ),
  row(
    'wa.location.name.max.address',
    ['location'],
    'message.address',
    'warning',
    advised(characters(undefined, 300)),
  ),
];

const reaction: readonly Limit[] = [
  row('wa.reaction.id', ['reaction'], 'message.messageId', 'error', basics.reactionTo),
  row('wa.reaction.emoji.one', ['reaction'], 'message.emoji', 'error', basics.emoji),
];

const people = ['contacts'] as const;
const each = 'message.contacts.*';

const contacts: readonly Limit[] = [
  row('wa.contacts.count', people, 'message.contacts', 'error', basics.contacts),
  row('wa.contacts.count.advised', people, 'message.contacts', 'warning', basics.contactsAdvised),
  row('wa.contacts.formatted_name', people, `${each}.name.formatted`, 'error', basics.contactName),
  row(
    'wa.contacts.name.second',
    people,
    `${each}.name`,
    'warning',
    by(
      { rule: 'some-of-members', members: ['first', 'last', 'middle', 'prefix', 'suffix'] },
      'L-WAJS',
      { provenance: 'library', confidence: 'medium' },
    ),
    // Nobody is told what to add before there is a name.
    { at: `${each}.name.formatted`, set: true },
  ),
  row('wa.contacts.birthday', people, `${each}.birthday`, 'error', basics.birthday),
  row('wa.contacts.phone', people, `${each}.phones.*.phone`, 'error', basics.contactPhone),
  row('wa.contacts.wa_id', people, `${each}.phones.*.waId`, 'warning', basics.waId),
  row('wa.contacts.email', people, `${each}.emails.*.email`, 'error', basics.email),
  row('wa.contacts.email.form', people, `${each}.emails.*.email`, 'warning', basics.emailForm),
  row('wa.contacts.url', people, `${each}.urls.*.url`, 'error', basics.contactUrl),
  row('wa.contacts.url.form', people, `${each}.urls.*.url`, 'warning', basics.contactUrlForm),
  row(
    'wa.contacts.country_code',
    people,
    `${each}.addresses.*.countryCode`,
    'warning',
    basics.countryCode,
  ),
  row('d360.undocumented.contacts', people, 'message.contacts', 'warning', undocumented),
];

/** Text, location, reaction and contacts. */
export const messages: readonly Limit[] = [...text, ...location, ...reaction, ...contacts];
