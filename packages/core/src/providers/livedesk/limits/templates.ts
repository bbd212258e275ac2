import type { Limit, When } from '../../../limits/limit.ts';
import { characters } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import {
  advised,
  at,
  component,
  components,
  inSlot,
  ofButton,
  parameter,
  parameters,
  types,
  value,
} from '../../../limits/template-rows.ts';
import { whatsappMedia } from '../../../limits/whatsapp-media.ts';
import { whatsappTemplates as templates } from '../../../limits/whatsapp-templates.ts';
import { by, shape, upstream } from './cite.ts';

const medium = { confidence: 'medium' } as const;
const platform = { provenance: 'platform' } as const;
const page = <const R extends Parameters<typeof by>[0]>(rule: R) => by(rule, 'S-LD/template');
const required = page({ rule: 'required' });
const isHeader = inSlot('header');
const ofType = (type: string): When => ({ ...when(`${value}.type`, type), also: isHeader });
const link = `${value}.media.url`;
/** Values that a map of variables or a button holds as text. */
const isText = when(`${value}.type`, 'text');
const sent = inSlot('header', 'body', 'footer', 'button');

const identity: readonly Limit[] = [
  row('ld.content.required.template', types, 'message.preview', 'error', required),
  at('ld.template.message_type', 'message', shape('/message_type', 'S-LD/template')),
  at('ld.template.no_files', 'message', shape('/attachments[]', 'S-LD/template', 'medium')),
  at('ld.template.name.required', 'message.name', templates.name),
  at('ld.template.name.pattern', 'message.name', templates.nameCharacters),
  at('ld.template.language.required', 'message.language', required),
  at('ld.template.language.shape', 'message.language', templates.languageShape),
  advised('ld.template.language.listed', 'message.language', templates.languageListed),
  advised(
    'ld.template.category.enum',
    'message.category',
    by({ rule: 'one-of', values: ['MARKETING', 'UTILITY', 'AUTHENTICATION'] }, 'P-TOV', {
      ...platform,
      ...medium,
      alsoIn: ['S-LD/template'],
    }),
  ),
  at('ld.template.components.once', components, templates.componentsOnce),
];

const values: readonly Limit[] = [
  at(
    'ld.template.body.params.key',
    components,
    by({ rule: 'structure', name: 'positions-or-names' }, 'S-LD/template', { alsoIn: ['P-TOV'] }),
  ),
  at(
    'ld.template.body.params.name',
    `${parameter}.name`,
    templates.nameOfParameter,
    inSlot('header', 'body', 'footer'),
  ),
  // A key of digits alone is a position.
  advised(
    'ld.template.body.params.name.digits',
    `${parameter}.name`,
    by({ rule: 'pattern', pattern: '^([0-9]*|[^0-9]*)$' }, 'P-TOV', { ...platform, ...medium }),
  ),
  at(
    'ld.template.body.params.text',
    `${value}.type`,
    page({ rule: 'one-of', values: ['text', 'custom'] }),
    inSlot('body', 'footer'),
  ),
  at('ld.template.param', value, templates.value, sent),
  at('ld.template.param.value', `${value}.text`, templates.text, { ...isText, also: sent }),
  at('ld.template.param.value.characters', `${value}.text`, templates.textCharacters, {
    ...isText,
    also: sent,
  }),
  advised(
    'ld.template.param.sanitised',
    `${value}.text`,
    upstream(characters(undefined, 1000)),
    isText,
  ),
  advised(
    'ld.template.param.sanitised.characters',
    `${value}.text`,
    upstream({ rule: 'pattern', pattern: '^[^<>"\']*$' }),
    isText,
  ),
];

const header: readonly Limit[] = [
  at(
    'ld.template.header.type.enum',
    `${value}.type`,
    page({ rule: 'one-of', values: ['text', 'media', 'location', 'custom'] }),
    isHeader,
  ),
  at(
    'ld.template.header.type',
    `${component}.slot`,
    shape('/template_params/header_params/type', 'S-LD/template'),
  ),
  at(
    'ld.template.header.type.enum.media',
    `${value}.media.kind`,
    page({ rule: 'one-of', values: ['image', 'video', 'document'] }),
    isHeader,
  ),
  at(
    'ld.template.header.text.vars',
    parameters,
    by({ rule: 'items', max: 1 }, 'P-TCOMP', platform),
    isHeader,
  ),
  at(
    'ld.template.header.text.max',
    `${value}.text`,
    by(characters(undefined, 60), 'L-WAJS', { provenance: 'library', ...medium }),
    ofType('text'),
  ),
  at(
    'ld.template.header.media.source',
    `${value}.media.source`,
    page({ rule: 'one-of', values: ['url'] }),
    isHeader,
  ),
  at('ld.template.header.media.required', link, by({ rule: 'required' }, 'S-LD/template', medium), {
    ...when(`${value}.media.source`, 'url'),
    also: isHeader,
  }),
  at('ld.template.header.media.url', link, whatsappMedia.scheme, isHeader),
  advised(
    'ld.template.header.media.url.max',
    link,
    upstream(characters(undefined, 2000)),
    isHeader,
  ),
  at(
    'ld.template.header.filename.only_document',
    `${value}.media.filename`,
    shape('/template_params/header_params/filename', 'S-LD/template'),
  ),
  at('ld.template.header.location', `${value}.latitude`, required, ofType('location')),
  at('ld.template.header.location.longitude', `${value}.longitude`, required, ofType('location')),
  advised('ld.template.header.location.name', `${value}.name`, unsure(), ofType('location')),
  advised('ld.template.header.location.address', `${value}.address`, unsure(), ofType('location')),
  at('ld.template.header.location.range', `${value}.latitude`, degrees(90), ofType('location')),
  at(
    'ld.template.header.location.range.longitude',
    `${value}.longitude`,
    degrees(180),
    ofType('location'),
  ),
];

/** The page lets them be left out; a client of WhatsApp's own API does not. */
function unsure() {
  return by({ rule: 'required' }, 'L-WAJS', { provenance: 'library', confidence: 'low' });
}

function degrees(max: number) {
  return by({ rule: 'range', min: -max, max }, 'P-LOC', platform);
}

const footer: readonly Limit[] = [
  advised(
    'ld.template.footer',
    `${component}.slot`,
    by({ rule: 'forbidden' }, 'P-OAS', { ...platform, ...medium, alsoIn: ['P-CTPL'] }),
    inSlot('footer'),
  ),
];

const buttons: readonly Limit[] = [
  at('ld.template.button.index', `${component}.index`, templates.buttonIndex),
  at(
    'ld.template.button.sub_type',
    `${component}.button`,
    page({ rule: 'one-of', values: ['url', 'quick_reply'] }),
  ),
  at('ld.template.button.sub_type.required', `${component}.button`, required, inSlot('button')),
  at('ld.template.button.values', components, templates.buttonValues),
  at(
    'ld.template.button.url.text',
    parameters,
    by({ rule: 'items', min: 1, max: 1 }, 'S-LD/template', medium),
    ofButton('url'),
  ),
  advised(
    'ld.template.button.url.text.max',
    `${value}.text`,
    by(characters(undefined, 2000), 'P-TCOMP', { ...platform, ...medium }),
    ofButton('url'),
  ),
  at(
    'ld.template.button.qr.payload',
    parameters,
    by({ rule: 'items', max: 1 }, 'S-LD/template', medium),
    ofButton('quick_reply'),
  ),
  advised(
    'ld.template.button.qr.payload.max',
    `${value}.payload`,
    by(characters(1, 256), 'L-PYWA', { provenance: 'library', ...medium }),
    ofButton('quick_reply'),
  ),
];

/** Templates, with the words that the agents see. */
export const templateLimits: readonly Limit[] = [
  ...identity,
  ...values,
  ...header,
  ...footer,
  ...buttons,
];
