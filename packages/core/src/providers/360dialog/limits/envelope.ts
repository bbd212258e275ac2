import type { Limit } from '../../../limits/limit.ts';
import { characters } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsappBasics } from '../../../limits/whatsapp-basics.ts';
import { by, shape, undocumented } from './cite.ts';

const required = by({ rule: 'required' });
const toPhone = when('to.type', 'phone');
const toGroup = when('to.type', 'group');
const callbackData = 'options.360dialog.callbackData';

/** The request around the content. */
export const envelope: readonly Limit[] = [
  row('d360.required', '*', 'to', 'error', shape('/to')),
  row('d360.required.product', '*', 'message', 'error', shape('/messaging_product')),
  row('d360.required.recipient_type', '*', 'to.type', 'error', shape('/recipient_type')),
  row('d360.required.type', '*', 'message.type', 'error', shape('/type')),
  row('d360.required.phone', '*', 'to.phone', 'error', required, toPhone),
  row('d360.required.id', '*', 'to.id', 'error', required, toGroup),
  row('d360.messaging_product', '*', 'message', 'error', shape('/messaging_product', 'P-SEND')),
  row('d360.recipient_type', '*', 'to.type', 'error', shape('/recipient_type')),
  row('d360.type', '*', 'message.type', 'error', shape('/type')),
  row('d360.type.property', '*', 'message', 'error', shape('/text', 'P-SEND')),
  row('d360.type.property.other', '*', 'message', 'error', shape('/image', 'P-OAS')),
  row('wa.to.format', '*', 'to.phone', 'error', whatsappBasics.phone, toPhone),
  row('wa.to.format.plus', '*', 'to.phone', 'warning', whatsappBasics.phonePlus, toPhone),
  row('wa.context.id', '*', 'replyTo.id', 'error', whatsappBasics.reference),
  row('wa.context.reaction', ['reaction'], 'replyTo', 'error', whatsappBasics.noReference),
  row('wa.context.template', ['template'], 'replyTo', 'warning', whatsappBasics.hiddenReference),
  row(
    'wa.callback.max',
    '*',
    callbackData,
    'error',
    by({ ...characters(undefined, 512) }, 'L-PYWA', {
      provenance: 'library',
      confidence: 'medium',
      alsoIn: ['L-KAPSO'],
    }),
  ),
  row('d360.undocumented.callback', '*', callbackData, 'warning', undocumented),
];
