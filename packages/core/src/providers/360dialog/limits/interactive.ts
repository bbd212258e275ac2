import type { Limit } from '../../../limits/limit.ts';
import { characters } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsapp } from '../../../limits/whatsapp.ts';
import { whatsappActions as actions } from '../../../limits/whatsapp-actions.ts';
import type { MessageType } from '../../../message.ts';
import { by, hearsay, shape, undocumented } from './cite.ts';

const headed = ['buttons', 'list', 'link', 'flow', 'address-request'] as const;
const footed = [...headed, 'product', 'product-list', 'catalog'] as const;
const mediaHeaded = ['buttons', 'link', 'flow', 'address-request'] as const;
const isTextHeader = when('message.header.type', 'text');
const hasMediaHeader = when('message.header.type', 'media');
const name = '/interactive/action/name';

/** The platform's types that 360dialog's enum lacks (C-27). */
const unlisted = ['link', 'location-request', 'address-request', 'carousel', 'call'] as const;

/** The platform allows no header above these; the page that says so for each. */
const headless = [
  ['catalog', 'P-SHARE'],
  ['location-request', 'P-LRQ'],
  ['carousel', 'P-CAR'],
  ['call-permission', 'P-PERM'],
  ['product', 'P-SHARE'],
] as const;

const shared: readonly Limit[] = [
  row('wa.int.type', '*', 'message.type', 'error', shape('/interactive/type')),
  ...unlisted.map((type) =>
    row(`d360.undocumented.${type}`, [type], 'message.type', 'warning', undocumented),
  ),
  row(
    'wa.int.body.required',
    ['buttons', 'link', 'address-request', 'flow', 'call'],
    'message.body',
    'error',
    whatsapp.body,
  ),
  row('wa.int.body.required.product', ['product'], 'message.body', 'error', whatsapp.optionalBody),
  row('wa.int.body.max.list', ['list'], 'message.body', 'error', whatsapp.listBody),
  row('wa.int.footer.max', footed, 'message.footer', 'error', {
    ...whatsapp.footer,
    source: { ...whatsapp.footer.source, confidence: 'high' },
    alsoIn: ['P-LST', 'P-CTA', 'P-OAS'],
  }),
  row(
    'wa.int.header.text.max',
    headed,
    'message.header.text',
    'error',
    { ...whatsapp.headerText, alsoIn: ['P-OAS', 'P-LST', 'P-CTA'] },
    isTextHeader,
  ),
  row(
    'wa.int.header.newline',
    [...headed, 'product-list'],
    'message.header.text',
    'warning',
    whatsapp.headerLine,
  ),
  row(
    'wa.int.header.match',
    headed,
    'message.header.type',
    'error',
    shape('/interactive/header/text', 'P-OAS'),
  ),
  row('wa.int.header.kinds', ['list'], 'message.header.type', 'error', whatsapp.headerIsText),
  row('wa.int.header.kinds.flow', ['flow'], 'message.header.type', 'warning', actions.flowHeader),
  row(
    'wa.int.header.kinds.media',
    mediaHeaded,
    'message.header.media.kind',
    'error',
    whatsapp.headerMedia,
    hasMediaHeader,
  ),
  ...headless.map(([type, key]) =>
    row(
      `wa.int.header.kinds.${type}`,
      [type as MessageType],
      'message',
      'error',
      shape('/interactive/header', key),
    ),
  ),
];

const isReply = when('message.buttons.*.type', 'reply');

const buttons: readonly Limit[] = [
  row('wa.btn.count', ['buttons'], 'message.buttons', 'error', whatsapp.buttonCount),
  row(
    'wa.btn.type',
    ['buttons'],
    'message.buttons.*.type',
    'error',
    by({ rule: 'one-of', values: ['reply', 'custom'] }, 'P-OAS', { provenance: 'platform' }),
  ),
  row('wa.btn.id.len', ['buttons'], 'message.buttons.*.id', 'error', whatsapp.buttonId, isReply),
  row('wa.btn.id.trim', ['buttons'], 'message.buttons.*.id', 'error', whatsapp.buttonIdTrimmed),
  row('wa.btn.id.unique', ['buttons'], 'message.buttons.*.id', 'error', whatsapp.buttonIdUnique),
  row(
    'wa.btn.title.len',
    ['buttons'],
    'message.buttons.*.text',
    'error',
    whatsapp.buttonTitle,
    isReply,
  ),
  row(
    'wa.btn.title.unique',
    ['buttons'],
    'message.buttons.*.text',
    'error',
    whatsapp.buttonTitleUnique,
  ),
  row(
    'wa.btn.title.case',
    ['buttons'],
    'message.buttons.*.text',
    'warning',
    whatsapp.buttonTitleDistinct,
  ),
  row(
    'wa.btn.title.markdown',
    ['buttons'],
    'message.buttons.*.text',
    'warning',
    whatsapp.buttonTitlePlain,
  ),
];

const rows = 'message.sections.*.rows.*';
const isRow = when(`${rows}.type`, 'row');

const list: readonly Limit[] = [
  row('wa.list.button.len', ['list'], 'message.button', 'error', whatsapp.listButton),
  row('wa.list.sections', ['list'], 'message.sections', 'error', whatsapp.listSections),
  row('wa.list.rows.total', ['list'], 'message.sections', 'error', whatsapp.listRowsTotal),
  row(
    'wa.list.rows.section',
    ['list'],
    'message.sections.*.rows',
    'error',
    whatsapp.listSectionRows,
  ),
  row(
    'wa.list.section.title.len',
    ['list'],
    'message.sections.*.title',
    'error',
    whatsapp.listSectionTitle,
  ),
  row(
    'wa.list.section.title.required',
    ['list'],
    'message.sections.*.title',
    'error',
    whatsapp.listSectionTitleRequired,
    { at: 'message.sections', moreThan: 1 },
  ),
  row(
    'wa.list.section.title.required.advised',
    ['list'],
    'message.sections.*.title',
    'warning',
    whatsapp.listSectionTitleRequired,
    { at: 'message.sections', atMost: 1 },
  ),
  row(
    'wa.list.section.title.unique',
    ['list'],
    'message.sections.*.title',
    'warning',
    hearsay({ rule: 'unique', within: 'message.sections.*.title' }, 'P-LST'),
  ),
  row('wa.list.row.id.len', ['list'], `${rows}.id`, 'error', whatsapp.listRowId, isRow),
  row('wa.list.row.id.unique', ['list'], `${rows}.id`, 'error', whatsapp.listRowIdUnique),
  row('wa.list.row.title.len', ['list'], `${rows}.title`, 'error', whatsapp.listRowTitle, isRow),
  row(
    'wa.list.row.desc.len',
    ['list'],
    `${rows}.description`,
    'error',
    whatsapp.listRowDescription,
  ),
];

const link: readonly Limit[] = [
  row('wa.cta.name', ['link'], 'message', 'error', shape(name, 'P-CTA')),
  row('wa.cta.text.len', ['link'], 'message.label', 'error', actions.linkLabel),
  row('wa.cta.url', ['link'], 'message.url', 'error', actions.linkUrl),
  row('wa.cta.url.scheme', ['link'], 'message.url', 'error', actions.linkScheme),
  row(
    'wa.cta.url.max',
    ['link'],
    'message.url',
    'warning',
    by(characters(undefined, 2000), 'P-TCOMP', { provenance: 'library', confidence: 'low' }),
  ),
];

const locationRequest: readonly Limit[] = [
  row('wa.locreq.action', ['location-request'], 'message', 'error', shape(name, 'P-LRQ')),
  row('wa.locreq.body', ['location-request'], 'message.body', 'error', {
    ...whatsapp.locationRequestBody,
    alsoIn: ['D-360/location'],
  }),
  row(
    'wa.locreq.no_footer',
    ['location-request'],
    'message',
    'error',
    shape('/interactive/footer', 'P-LRQ'),
  ),
];

const parameters = '/interactive/action/parameters';
const asksServer = when('message.action', 'data_exchange');

const flow: readonly Limit[] = [
  row('wa.flow.name', ['flow'], 'message', 'error', shape(name, 'P-FLOW')),
  row(
    'wa.flow.version',
    ['flow'],
    'message',
    'error',
    shape(`${parameters}/flow_message_version`, 'P-FLOW'),
  ),
  row('wa.flow.id_xor_name', ['flow'], 'message.flow', 'error', shape(parameters, 'P-FLOW')),
  row(
    'wa.flow.id_xor_name.id',
    ['flow'],
    'message.flow.id',
    'error',
    actions.flowId,
    when('message.flow.by', 'id'),
  ),
  row(
    'wa.flow.id_xor_name.name',
    ['flow'],
    'message.flow.name',
    'error',
    actions.flowId,
    when('message.flow.by', 'name'),
  ),
  row('wa.flow.cta.len', ['flow'], 'message.label', 'error', actions.flowLabel),
  row(
    'wa.flow.cta.len.advised',
    ['flow'],
    'message.label',
    'warning',
    by(characters(undefined, 20), 'L-WAJS', {
      provenance: 'library',
      alsoIn: ['L-KAPSO', 'L-PYWA'],
    }),
  ),
  row('wa.flow.cta.emoji', ['flow'], 'message.label', 'warning', actions.flowLabelPlain),
  row('wa.flow.mode', ['flow'], 'message.mode', 'error', shape(`${parameters}/mode`, 'P-FLOW')),
  row('wa.flow.mode.draft', ['flow'], 'message.mode', 'warning', actions.flowPublished),
  row('wa.flow.token', ['flow'], 'message.token', 'warning', actions.flowToken),
  row('wa.flow.token.unused', ['flow'], 'message.token', 'warning', actions.flowTokenOwn),
  row(
    'wa.flow.action',
    ['flow'],
    'message.action',
    'error',
    shape(`${parameters}/flow_action`, 'P-FLOW'),
  ),
  row(
    'wa.flow.payload.only_navigate',
    ['flow'],
    'message.screen',
    'error',
    actions.flowNoPayload,
    asksServer,
  ),
  row(
    'wa.flow.payload.only_navigate.data',
    ['flow'],
    'message.data',
    'error',
    actions.flowNoPayload,
    asksServer,
  ),
  row('wa.flow.payload.screen', ['flow'], 'message.screen', 'warning', actions.flowScreen, {
    at: 'message.data',
    set: true,
  }),
  row('wa.flow.payload.data', ['flow'], 'message.data', 'error', actions.flowData),
];

const asked = ['address-request'] as const;

/** The address form's fields, in what is known and in what was saved before. */
function addressFields(values: string, where: string): Limit[] {
  const isPostcode = when(`${values}.*.key`, 'in_pin_code', 'sg_post_code');
  const isPhone = when(`${values}.*.key`, 'phone_number');
  const at = `${values}.*.value`;
  const postcode = { ...actions.postcode, alsoIn: ['D-360/address'] };
  return [
    row(`wa.addr.pin${where}`, asked, at, 'error', postcode, isPostcode),
    row(`wa.addr.phone${where}`, asked, at, 'warning', actions.addressPhone, isPhone),
  ];
}

const address: readonly Limit[] = [
  row('wa.addr.country', asked, 'message.country', 'error', actions.country),
  row(
    'wa.addr.country.known',
    asked,
    'message.country',
    'warning',
    by({ rule: 'one-of', values: ['IN', 'SG'] }, 'D-360/address', { alsoIn: ['P-ADR'] }),
  ),
  row(
    'wa.addr.country.today',
    asked,
    'message.country',
    'warning',
    actions.countryToday,
    when('message.country', 'SG'),
  ),
  ...addressFields('message.values', ''),
  ...addressFields('message.saved.*.values', '.saved'),
];

const calls: readonly Limit[] = [
  row('wa.voice.text', ['call'], 'message.label', 'error', actions.callLabel),
  row('wa.voice.ttl', ['call'], 'message.minutes', 'error', actions.callMinutes),
  row('wa.voice.payload', ['call'], 'message.payload', 'error', actions.callPayload),
  row(
    'wa.perm.no_header_footer',
    ['call-permission'],
    'message',
    'error',
    shape('/interactive/footer', 'P-PERM'),
  ),
  row('wa.perm.body', ['call-permission'], 'message.body', 'error', actions.permissionBody),
  row(
    'wa.perm.body.advised',
    ['call-permission'],
    'message.body',
    'warning',
    actions.permissionBodyAdvised,
  ),
];

/** Buttons, lists, links, requests, flows and calls. */
export const interactive: readonly Limit[] = [
  ...shared,
  ...buttons,
  ...list,
  ...link,
  ...locationRequest,
  ...flow,
  ...address,
  ...calls,
];
