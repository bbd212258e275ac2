import type { Limit, When } from '../../../limits/limit.ts';
import { characters, measure } from '../../../limits/measure.ts';
import { when } from '../../../limits/row.ts';
import {
  advised,
  at,
  component,
  parameter,
  parameters,
  value,
} from '../../../limits/template-rows.ts';
import { valueTypes } from '../template/value-types.ts';
import { by, inferred, shape } from './cite.ts';
import { linkedFiles } from './media.ts';

const options = 'message.options.bird';

const required = { rule: 'required' } as const;
const isSet = (place: string, set: boolean): When => ({ at: place, set });
const isKeyed = when(`${component}.slot`, 'keyed');
const ofType = (...values: string[]) => when(`${value}.type`, ...values);

/** Language, script, region, variants, extensions and private use of a BCP 47 tag. */
const languageTag = [
  '^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})',
  '(?:-[A-Za-z]{4})?',
  '(?:-(?:[A-Za-z]{2}|[0-9]{3}))?',
  '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*',
  '(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*',
  '(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$',
].join('');

const identity: readonly Limit[] = [
  at(
    'bd.template.identity',
    'message.projectId',
    inferred(required, 'medium', 'S-BD/prose'),
    isSet('message.name', false),
  ),
  advised(
    'bd.template.identity.version',
    'message.version',
    inferred(required, 'medium', 'S-BD/prose'),
    isSet('message.projectId', true),
  ),
  at('bd.template.locale', 'message.language', by({ rule: 'pattern', pattern: languageTag })),
];

const utm = `${options}.utmParameters`;

const beside: readonly Limit[] = [
  at('bd.template.utm.count', utm, by({ rule: 'items', min: 1, max: 8 }), isSet(utm, true)),
  at('bd.template.utm.key', `${utm}.*.key`, by(characters(1, 20))),
  at('bd.template.utm.value', `${utm}.*.value`, by(characters(undefined, 100))),
  at(
    'bd.template.utm.xor',
    `${utm}.*`,
    by({ rule: 'one-of-members', members: ['value', 'reference'] }),
  ),
  at(
    'bd.template.utm.reference',
    `${utm}.*.reference`,
    shape('/template/utmParameters/*/reference'),
  ),
  advised(
    'bd.template.utm.unique',
    `${utm}.*.key`,
    inferred({ rule: 'unique', within: `${utm}.*.key` }),
  ),
  at('bd.template.attachment', `${options}.attachments.*.url`, by(required)),
  at(
    'bd.template.attachment.address',
    `${options}.attachments.*.url`,
    by({ rule: 'check', name: 'absolute-uri' }),
  ),
  at('bd.template.attachment.filename', `${options}.attachments.*.filename`, by(required)),
];

/** Everything that has a key: not JSON written by hand, which holds its own. */
const hasKey: When = {
  at: `${value}.type`,
  is: [undefined, ...valueTypes],
  also: isKeyed,
};

const ofParameters: readonly Limit[] = [
  // The page gives a list the least length of a text, which says nothing in JSON Schema (C-06).
  advised(
    'bd.template.parameters.min',
    parameters,
    by({ rule: 'items', min: 1 }, 'S-BD/1', { confidence: 'medium' }),
    { ...isSet(parameters, true), also: isKeyed },
  ),
  at('bd.template.parameter.type', `${value}.type`, shape('/template/parameters/*/type')),
  at('bd.template.parameter.key', `${parameter}.name`, by(required), hasKey),
  advised(
    'bd.template.parameter.key.unique',
    `${parameter}.name`,
    inferred({ rule: 'unique', within: `${parameter}.name` }),
  ),
  at('bd.template.parameter.value', value, shape('/template/parameters/*/value')),
  advised('bd.template.parameter.value.absent', value, by(required), isKeyed),
  advised('bd.template.parameter.value.text', `${value}.text`, by(required), {
    ...ofType('text'),
    also: isKeyed,
  }),
  advised('bd.template.parameter.value.number', `${value}.number`, by(required), ofType('number')),
];

const ofValues: readonly Limit[] = [
  at(
    'bd.template.section.title',
    `${value}.sections.*.title`,
    by(characters(1, 24)),
    ofType('product-sections'),
  ),
  // Only one of the two styles is WhatsApp's own message with several products.
  at(
    'bd.template.products.total',
    `${value}.sections`,
    measure({ rule: 'total', of: `${value}.sections.*.products`, max: 30 }, 'P-MPM'),
    when(`${value}.style`, 'whatsapp'),
  ),
  at(
    'bd.template.products.total.sections',
    `${value}.sections`,
    measure({ rule: 'items', max: 10 }, 'P-MPM'),
    when(`${value}.style`, 'whatsapp'),
  ),
  at(
    'bd.template.card.actions',
    `${value}.cards.*.link`,
    shape('/template/parameters/*/value/cards/*/whatsappCarouselCard/actions'),
  ),
  at('bd.template.card.media', `${value}.cards.*.media.url`, by(required), ofType('cards')),
  ...(['image', 'video'] as const).map((kind) =>
    at(
      `bd.template.card.media.${kind}`,
      `${value}.cards.*.media`,
      linkedFiles(kind),
      when(`${value}.cards.*.media.kind`, kind),
    ),
  ),
  at(
    'bd.template.cards.count',
    `${value}.cards`,
    measure({ rule: 'items', min: 2, max: 10 }, 'P-MCC', 'medium'),
    ofType('cards'),
  ),
  at(
    'bd.template.cards.header.same',
    `${value}.cards.*.media.kind`,
    measure({ rule: 'same', within: `${value}.cards.*.media.kind`, apart: true }, 'P-MCC'),
  ),
  at(
    'bd.template.lineItem.type',
    `${value}.items.*.state`,
    shape('/template/parameters/*/value/lineItems/*/type'),
  ),
  at('bd.template.timeslot', `${value}.slots.*.start`, by({ rule: 'check', name: 'date-time' })),
  at('bd.template.timeslot.start', `${value}.slots.*.start`, by(required)),
  at('bd.template.timeslot.duration', `${value}.slots.*.seconds`, by(required)),
];

/** Every limit of templates, which hold for their parameters and for what is set beside those. */
export const templateLimits: readonly Limit[] = [
  ...identity,
  ...beside,
  ...ofParameters,
  ...ofValues,
];
