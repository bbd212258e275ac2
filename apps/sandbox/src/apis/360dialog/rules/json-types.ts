import { isObject, type Json } from '../../../json.ts';
import { stated } from '../../find.ts';
import { anywhere } from './places.ts';
import { param, type Rule } from './rule.ts';

const media = ['image', 'video', 'audio', 'document', 'sticker'];
const pictured = ['image', 'video', 'document'];
const contacts = 'contacts.*';
const parts = ['template.components.*', 'template.components.*.cards.*.components.*'];
const values = parts.map((part) => `${part}.parameters.*`);
const headers = ['interactive.header', 'interactive.action.cards.*.header'];
const actions = ['interactive.action', 'interactive.action.cards.*.action'];
const lists = ['interactive.action', ...values.map((value) => `${value}.action`)];

const members = (owners: readonly string[], ...keys: readonly string[]) =>
  owners.flatMap((owner) => keys.map((key) => `${owner}.${key}`));
const pictures = [...members(headers, ...pictured), ...members(values, ...pictured)];

/** The members of each JSON type. */
const types: readonly {
  readonly name: string;
  readonly says: string;
  readonly is: (value: Json) => boolean;
  readonly at: readonly string[];
}[] = [
  {
    name: 'object',
    says: 'must be a JSON object.',
    is: isObject,
    at: [
      ...['text', 'location', 'reaction', 'interactive', 'template', 'context', ...media],
      ...members(['interactive'], 'header', 'body', 'footer', 'action', 'action.parameters'),
      'interactive.action.parameters.flow_action_payload',
      'interactive.action.parameters.flow_action_payload.data',
      'interactive.action.parameters.values',
      ...[contacts, `${contacts}.name`, `${contacts}.org`],
      ...members([contacts], 'phones.*', 'emails.*', 'urls.*', 'addresses.*'),
      ...['interactive.action.buttons.*', 'interactive.action.buttons.*.reply'],
      ...members(['interactive.action.cards.*'], 'header', 'body', 'action', 'action.parameters'),
      'interactive.action.cards.*',
      'interactive.action.cards.*.action.buttons.*',
      'interactive.action.cards.*.action.buttons.*.quick_reply',
      ...pictures,
      ...members(lists, 'sections.*', 'sections.*.product_items.*'),
      'interactive.action.sections.*.rows.*',
      ...['template.language', ...parts, ...values, 'template.components.*.cards.*'],
      ...members(values, 'currency', 'date_time', 'location', 'action', 'limited_time_offer'),
      ...members(values, 'product', 'action.flow_action_data'),
    ],
  },
  {
    name: 'list',
    says: 'must be an array.',
    is: (value) => Array.isArray(value),
    at: [
      'contacts',
      ...members([contacts], 'phones', 'emails', 'urls', 'addresses'),
      ...members(actions, 'buttons'),
      'interactive.action.cards',
      ...members(lists, 'sections', 'sections.*.product_items'),
      'interactive.action.sections.*.rows',
      ...[
        'template.components',
        'template.components.*.cards',
        'template.components.*.cards.*.components',
      ],
      ...members(parts, 'parameters'),
    ],
  },
  {
    name: 'string',
    says: 'must be a string.',
    is: (value) => typeof value === 'string',
    at: [
      ...['messaging_product', 'recipient_type', 'to', 'type', 'biz_opaque_callback_data'],
      ...['context.message_id', 'text.body', 'location.name', 'location.address'],
      ...['reaction.message_id', 'reaction.emoji'],
      ...members([...media, ...pictures], 'id', 'link', 'caption', 'filename'),
      ...members([`${contacts}.name`], 'formatted_name', 'first_name', 'last_name'),
      ...members([`${contacts}.name`], 'middle_name', 'prefix', 'suffix'),
      ...members([`${contacts}.phones.*`], 'phone', 'type', 'wa_id'),
      ...members([`${contacts}.emails.*`], 'email', 'type'),
      ...members([`${contacts}.urls.*`], 'url', 'type'),
      ...members([`${contacts}.addresses.*`], 'street', 'city', 'state', 'zip', 'country'),
      ...members([`${contacts}.addresses.*`], 'country_code', 'type'),
      ...members([`${contacts}.org`], 'company', 'department', 'title'),
      `${contacts}.birthday`,
      ...members(['interactive'], 'type', 'body.text', 'footer.text'),
      ...members(headers, 'type', 'text', 'sub_text'),
      ...members(actions, 'name', 'catalog_id', 'product_retailer_id'),
      ...members(actions, 'parameters.display_text', 'parameters.url'),
      'interactive.action.button',
      'interactive.action.buttons.*.type',
      ...members(['interactive.action.buttons.*.reply'], 'id', 'title'),
      ...members(lists, 'sections.*.title', 'sections.*.product_items.*.product_retailer_id'),
      ...members(['interactive.action.sections.*.rows.*'], 'id', 'title', 'description'),
      ...members(['interactive.action.parameters'], 'flow_message_version', 'flow_id'),
      ...members(['interactive.action.parameters'], 'flow_name', 'flow_cta', 'mode'),
      ...members(['interactive.action.parameters'], 'flow_token', 'flow_action', 'country'),
      ...members(['interactive.action.parameters'], 'payload', 'thumbnail_product_retailer_id'),
      'interactive.action.parameters.flow_action_payload.screen',
      ...members(['interactive.action.cards.*'], 'type', 'body.text'),
      ...members(['interactive.action.cards.*.action.buttons.*.quick_reply'], 'id', 'title'),
      ...['template.name', 'template.language.code', 'template.language.policy'],
      ...members(parts, 'type', 'sub_type'),
      ...members(values, 'type', 'text', 'parameter_name', 'payload', 'coupon_code'),
      ...members(values, 'currency.code', 'currency.fallback_value', 'date_time.fallback_value'),
      ...members(values, 'location.name', 'location.address'),
      ...members(values, 'product.catalog_id', 'product.product_retailer_id'),
    ],
  },
  {
    name: 'number',
    says: 'must be a number.',
    is: (value) => typeof value === 'number',
    at: [
      ...members(['location', ...values.map((value) => `${value}.location`)], 'latitude'),
      ...members(['location', ...values.map((value) => `${value}.location`)], 'longitude'),
      ...members(values, 'limited_time_offer.expiration_time_ms'),
    ],
  },
  {
    name: 'integer',
    says: 'must be an integer.',
    is: Number.isInteger,
    at: [
      ...members(parts, 'index'),
      ...members(values, 'currency.amount_1000'),
      'interactive.action.parameters.ttl_minutes',
      ...members(values, 'ttl_minutes'),
      'interactive.action.cards.*.card_index',
      'template.components.*.cards.*.card_index',
    ],
  },
  {
    name: 'boolean',
    says: 'must be true or false.',
    is: (value) => typeof value === 'boolean',
    at: ['text.preview_url', 'audio.voice'],
  },
];

/** What JSON type each member has. Looked at first, so that every other rule may rely on it. */
export const jsonTypeRules: readonly Rule[] = types.map(({ name, says, is, at }) => {
  const places = anywhere(...at);
  return param(`d360.json.${name}`, 100, says, (message) =>
    stated(places(message)).find(({ value = null }) => !is(value)),
  );
});
