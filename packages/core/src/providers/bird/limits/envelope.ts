import { phoneKey } from '../../../draft.ts';
import type { Limit } from '../../../limits/limit.ts';
import { row, when } from '../../../limits/row.ts';
import { by, inferred, shape } from './cite.ts';

const required = by({ rule: 'required' });
const toPhone = when('to.type', 'phone');
const toContacts = when('to.type', 'contacts');

/** E.164; Bird's own examples begin with `+`. */
const phone = by({ rule: 'check', name: 'e164' }, 'S-BD/1', { confidence: 'medium' });
const phonePlus = by({ rule: 'pattern', pattern: '^\\+' }, 'S-BD/1', { confidence: 'medium' });

/** The request around the content: whom it goes to, and what it answers. */
export const envelope: readonly Limit[] = [
  row('bd.root.closed', '*', 'message', 'error', shape('/context')),
  row('bd.root.receiver', '*', 'to', 'error', shape('/receiver')),
  row('bd.root.body_xor_template', '*', 'message', 'error', shape('/body', 'S-BD/prose')),
  row('bd.root.body_xor_template.both', '*', 'message', 'error', shape('/template', 'S-BD/prose')),

  row('bd.receiver.phone.required', '*', 'to.phone', 'error', required, toPhone),
  row('bd.receiver.phone', '*', 'to.phone', 'error', phone, toPhone),
  row('bd.receiver.phone.plus', '*', 'to.phone', 'warning', phonePlus, toPhone),
  row(
    'bd.receiver.contacts.min',
    '*',
    'to.contacts',
    'error',
    by({ rule: 'items', min: 1 }, 'S-BD/1', { confidence: 'medium' }),
    toContacts,
  ),
  row(
    'bd.receiver.contact.address',
    '*',
    'to.contacts.*',
    'error',
    inferred(
      { rule: 'some-of-members', members: ['id', 'value', 'identifiers', 'platformAddress'] },
      'medium',
    ),
    toContacts,
  ),
  row(
    'bd.receiver.contact.type',
    '*',
    'to.contacts.*.role',
    'error',
    shape('/receiver/contacts/0/type'),
  ),
  row(
    'bd.receiver.phone.contact',
    '*',
    'to.contacts.*.value',
    'error',
    phone,
    when('to.contacts.*.key', phoneKey),
  ),
  row(
    'bd.receiver.phone.contact.plus',
    '*',
    'to.contacts.*.value',
    'warning',
    phonePlus,
    when('to.contacts.*.key', phoneKey),
  ),
  row('bd.receiver.identifiers', '*', 'to.contacts.*.identifiers.*.key', 'error', required),
  row('bd.receiver.identifiers.value', '*', 'to.contacts.*.identifiers.*.value', 'error', required),
  row(
    'bd.receiver.phone.identifier',
    '*',
    'to.contacts.*.identifiers.*.value',
    'error',
    phone,
    when('to.contacts.*.identifiers.*.key', phoneKey),
  ),

  row('bd.replyTo.required', '*', 'replyTo.id', 'error', required),
  row('bd.replyTo.required.type', '*', 'replyTo.type', 'error', shape('/replyTo/type')),
  row(
    'bd.replyTo.type',
    '*',
    'replyTo.type',
    'warning',
    by({ rule: 'one-of', values: ['message'] }, 'S-BD/prose'),
  ),
  row('bd.replyTo.type.values', '*', 'replyTo.type', 'error', shape('/replyTo/type')),
  row('bd.replyTo.order', '*', 'replyTo.order', 'error', by({ rule: 'range', integer: true })),
  row('bd.replyTo.place', '*', 'message', 'error', shape('/body/replyTo')),
];
