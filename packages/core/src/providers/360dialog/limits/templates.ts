import type { Limit, When } from '../../../limits/limit.ts';
import { characters } from '../../../limits/measure.ts';
import { when } from '../../../limits/row.ts';
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
import { whatsappTemplates as templates } from '../../../limits/whatsapp-templates.ts';
import { by, shape, undocumented } from './cite.ts';
import { file, medium } from './media.ts';

const ofType = (...values: string[]) => when(`${value}.type`, ...values);
const ofKind = (kind: string) => when(`${value}.media.kind`, kind);
/** Whether the template has a limited-time offer. */
const isOffer: When = { at: `${component}.slot`, is: ['offer'], anywhere: true };

const identity: readonly Limit[] = [
  at('wa.tpl.name', 'message.name', templates.name),
  at('wa.tpl.name.characters', 'message.name', templates.nameCharacters),
  at('wa.tpl.lang', 'message.language', by({ rule: 'required' })),
  at('wa.tpl.lang.shape', 'message.language', templates.languageShape),
  advised('wa.tpl.lang.listed', 'message.language', templates.languageListed),
];

const ofComponents: readonly Limit[] = [
  at('wa.tpl.comp.type', `${component}.slot`, shape('/template/components/*/type')),
  at('wa.tpl.comp.unique', components, templates.componentsOnce),
  at('wa.tpl.comp.footer', `${component}.slot`, templates.footer, inSlot('footer')),
  advised('wa.tpl.param.count.none', parameters, templates.filled, inSlot('body', 'offer')),
  at('wa.tpl.param.type', `${value}.type`, shape('/template/components/*/parameters/*/type')),
  at('wa.tpl.param.match', value, shape('/template/components/*/parameters/*', 'P-OAS')),
  at('wa.tpl.btn.required.shape', component, shape('/template/components/*/index', 'P-OAS')),
  at('wa.tpl.btn.required.values', components, templates.buttonValues),
  at('wa.tpl.param.named', components, templates.namedAll),
  at('wa.tpl.param.named.once', components, templates.namedOnce),
  at('wa.tpl.param.named.characters', `${parameter}.name`, templates.nameOfParameter),
  advised('wa.tpl.param.named.digits', `${parameter}.name`, templates.nameWithoutDigits),
  at('wa.tpl.carousel.cards', `${component}.cards`, templates.cards, inSlot('carousel')),
  at('wa.tpl.carousel.same', `${component}.cards`, templates.cardsAlike, inSlot('carousel')),
];

const header: readonly Limit[] = [
  at('wa.tpl.header.text', `${value}.text`, headerText(), inSlot('header')),
  at('wa.tpl.header.location', `${value}.latitude`, templates.coordinate, ofType('location')),
  at(
    'wa.tpl.header.location.longitude',
    `${value}.longitude`,
    templates.coordinate,
    ofType('location'),
  ),
  advised('wa.tpl.header.location.name', `${value}.name`, templates.place, ofType('location')),
  advised(
    'wa.tpl.header.location.address',
    `${value}.address`,
    templates.place,
    ofType('location'),
  ),
];

const isAlone: When = { at: components, atMost: 1 };
const hasOthers: When = { at: components, moreThan: 1 };

const body: readonly Limit[] = [
  at('wa.tpl.body.text', `${value}.text`, bodyText(1024), { ...inSlot('body'), also: hasOthers }),
  at('wa.tpl.body.text.alone', `${value}.text`, bodyText(32_768), {
    ...inSlot('body'),
    also: isAlone,
  }),
  at('wa.tpl.currency', `${value}.code`, templates.currencyCode, ofType('currency')),
  at('wa.tpl.currency.code', `${value}.code`, templates.currencyShape, ofType('currency')),
  at('wa.tpl.currency.amount', `${value}.amount1000`, templates.currencyAmount, ofType('currency')),
  at('wa.tpl.currency.integer', `${value}.amount1000`, templates.currencyInteger),
  advised(
    'wa.tpl.currency.positive',
    `${value}.amount1000`,
    by({ rule: 'range', min: 1 }, 'L-WAJS', { provenance: 'library' }),
  ),
  at('wa.tpl.currency.fallback', `${value}.fallback`, templates.fallback, ofType('currency')),
  at('wa.tpl.datetime', `${value}.fallback`, templates.fallback, ofType('date-time')),
];

const isQuickReply: When = { ...ofType('payload'), also: ofButton('quick_reply') };

const buttons: readonly Limit[] = [
  advised('wa.tpl.btn.url.length', `${value}.text`, templates.urlLength, ofButton('url')),
  advised('wa.tpl.btn.url.spaces', `${value}.text`, templates.urlWithoutSpaces, ofButton('url')),
  at('wa.tpl.btn.coupon', `${value}.code`, templates.coupon, ofType('coupon')),
  advised('wa.tpl.btn.coupon.advised', `${value}.code`, templates.couponAdvised, ofType('coupon')),
  advised(
    'wa.tpl.btn.coupon.characters',
    `${value}.code`,
    templates.couponCharacters,
    ofType('coupon'),
  ),
  at('wa.tpl.btn.coupon.offer', `${value}.code`, templates.couponOfOffer, {
    ...ofType('coupon'),
    also: isOffer,
  }),
  at('wa.flow.payload.data.template', `${value}.data`, templates.flowData),
  at('wa.voice.ttl.template', `${value}.minutes`, templates.callMinutes),
  at('wa.voice.payload.template', `${value}.payload`, templates.callPayload, {
    ...ofType('payload'),
    also: ofButton('voice_call'),
  }),
];

const offer: readonly Limit[] = [
  at('wa.tpl.lto', `${value}.epochMs`, templates.offerEnd, ofType('expiry')),
  at('wa.tpl.lto.integer', `${value}.epochMs`, templates.offerEndInteger),
  at('wa.tpl.lto.header', `${value}.type`, templates.offerHeader, {
    ...inSlot('header'),
    also: isOffer,
  }),
  at('wa.tpl.lto.header.kind', `${value}.media.kind`, templates.offerHeaderKind, {
    ...inSlot('header'),
    also: isOffer,
  }),
  at('wa.tpl.lto.link', components, templates.offerLink),
];

const products: readonly Limit[] = [
  at('wa.tpl.mpm', `${value}.sections`, templates.sections, ofButton('mpm')),
  at('wa.tpl.mpm.products', `${value}.sections`, templates.products, ofButton('mpm')),
  at('wa.tpl.mpm.title', `${value}.sections.*.title`, templates.sectionTitle),
  at('wa.tpl.mpm.title.markup', `${value}.sections.*.title`, templates.sectionTitlePlain),
  at('wa.tpl.mpm.product', `${value}.sections.*.products.*.id`, templates.productId),
];

/** The slots that are written; the others are reported as lost. */
const isSent = inSlot('header', 'body', 'offer', 'button');

/** What 360dialog's published schema lacks and WhatsApp documents (C-26). */
const unlisted: readonly Limit[] = [
  advised(
    'd360.undocumented.component',
    `${component}.slot`,
    undocumented,
    inSlot('offer', 'carousel'),
  ),
  advised(
    'd360.undocumented.sub_type',
    `${component}.button`,
    undocumented,
    ofButton('catalog', 'copy_code', 'flow', 'mpm', 'voice_call'),
  ),
  advised('d360.undocumented.parameter', `${value}.type`, undocumented, {
    ...ofType('payload', 'coupon', 'flow', 'catalog', 'expiry', 'product', 'call'),
    also: isSent,
  }),
  advised('d360.undocumented.parameter_name', `${parameter}.name`, undocumented, isSent),
  advised(
    'd360.undocumented.filename.template',
    `${value}.media.filename`,
    undocumented,
    ofKind('document'),
  ),
];

/** The rows that hold on cards as well. */
const everywhere: readonly Limit[] = [
  at('wa.tpl.header.one', parameters, templates.headerOne, inSlot('header')),
  at('wa.tpl.btn.sub_type', `${component}.button`, templates.button),
  at('wa.tpl.btn.required', `${component}.button`, templates.buttonRequired, inSlot('button')),
  at('wa.tpl.btn.index', `${component}.index`, templates.buttonIndex),
  at('wa.tpl.btn.url', parameters, templates.urlOne, ofButton('url')),
  at(
    'wa.tpl.btn.required.one',
    parameters,
    templates.buttonOneValue,
    ofButton('quick_reply', 'copy_code', 'flow', 'catalog', 'mpm'),
  ),
  at('wa.tpl.param.match.value', value, templates.value),
  at('wa.tpl.param.chars', `${value}.text`, templates.textCharacters),
  at('wa.tpl.param.chars.filled', `${value}.text`, templates.text, ofType('text')),
  at(
    'wa.tpl.btn.payload',
    `${value}.payload`,
    by({ rule: 'required' }, 'L-PYWA', { provenance: 'library', confidence: 'low' }),
    ofType('payload'),
  ),
  advised(
    'wa.tpl.btn.payload.length',
    `${value}.payload`,
    by(characters(undefined, 256), 'L-PYWA', { provenance: 'library', confidence: 'low' }),
    isQuickReply,
  ),
  at('wa.tpl.param.match.catalog', `${value}.product.catalogId`, templates.productId),
  at('wa.tpl.param.match.product', `${value}.product.id`, templates.productId),
  ...medium(types, `${value}.media`, '.template'),
  ...(['image', 'video', 'document'] as const).map((kind) =>
    file(`wa.media.file.template.${kind}`, types, `${value}.media`, kind, ofKind(kind)),
  ),
];

/** Every send-time limit of templates. Those of their making are no concern of a message. */
export const templateLimits: readonly Limit[] = [
  ...identity,
  ...ofComponents,
  ...header,
  ...body,
  ...buttons,
  ...offer,
  ...products,
  ...unlisted,
  ...everywhere,
  ...everywhere.map(onCard),
];

/** Rows of the research that need the template's definition: `checkTemplate` holds them. */
export const checkedByDefinition: readonly string[] = [
  'wa.tpl.param.count',
  'wa.tpl.header.format',
  'wa.tpl.otp.len',
  'wa.tpl.carousel.card.body',
];

/** The reference that a library quotes; the page itself is gone. */
function headerText() {
  return by(characters(undefined, 60), 'P-TCOMP', {
    provenance: 'platform',
    confidence: 'medium',
    alsoIn: ['L-WAJS'],
  });
}

function bodyText(max: number) {
  return by(characters(undefined, max), 'P-TCOMP', {
    provenance: 'platform',
    confidence: 'medium',
    alsoIn: ['L-WAJS', 'P-ERR'],
  });
}

/** The same row for the components of a carousel's cards. */
function onCard(limit: Limit): Limit {
  const move = (place: string) => place.replace(component, `${component}.cards.*.components.*`);
  const moved = (condition: When): When => ({
    ...condition,
    at: move(condition.at),
    ...(condition.also && { also: moved(condition.also) }),
  });
  return {
    ...limit,
    id: `${limit.id}.card`,
    at: move(limit.at),
    ...(limit.when && { when: moved(limit.when) }),
  };
}
