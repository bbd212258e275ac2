import { at } from '../../../place.ts';
import { noneOf, present, stated, unlike } from '../../find.ts';
import { anywhere } from './places.ts';
import { atMost, param, type Rule, required } from './rule.ts';

const types = [
  ...['text', 'image', 'audio', 'video', 'document', 'sticker', 'location', 'contacts'],
  ...['interactive', 'template', 'reaction'],
];

// Spaces, hyphens and brackets may stand in a number. A group's id is no number.
const phone = /^[ ()-]*\+?[ ()-]*[1-9]([ ()-]*\d){5,14}[ ()-]*$/;

/** What holds around every message. */
export const envelopeRules: readonly Rule[] = [
  required('d360.required', anywhere('messaging_product', 'recipient_type', 'to', 'type')),
  param('d360.messaging_product', 100, 'must be "whatsapp".', (message) =>
    noneOf(stated([at(message, 'messaging_product')]), ['whatsapp', '']),
  ),
  param('d360.recipient_type', 100, 'must be one of {individual, group}.', (message) =>
    noneOf(stated([at(message, 'recipient_type')]), ['individual', 'group', '']),
  ),
  param('d360.type', 100, `must be one of {${types.join(', ')}}.`, (message) =>
    noneOf(stated([at(message, 'type')]), [...types, '']),
  ),
  {
    id: 'd360.type.property',
    code: 131008,
    says: ({ path }) => `The parameter ${path[0]} is required.`,
    find: (message) => {
      const type = String(at(message, 'type').value);
      const content = at(message, type);
      return types.includes(type) && content.value === undefined ? content : undefined;
    },
  },
  param('d360.type.property.other', 100, 'does not belong to this type of message.', (message) => {
    const type = at(message, 'type').value;
    if (typeof type !== 'string' || !types.includes(type)) return undefined;
    return present(types.filter((other) => other !== type).map((other) => at(message, other)));
  }),
  param('wa.to.format', 131009, 'is not a valid phone number.', (message) =>
    at(message, 'recipient_type').value === 'individual'
      ? unlike(
          [at(message, 'to')].filter(({ value }) => value !== ''),
          phone,
        )
      : undefined,
  ),
  required('wa.context.id', anywhere('context?.message_id')),
  param('wa.context.reaction', 131009, 'is not allowed on a reaction.', (message) =>
    at(message, 'type').value === 'reaction' ? present([at(message, 'context')]) : undefined,
  ),
  atMost('wa.callback.max', 512, anywhere('biz_opaque_callback_data')),
];
