import type { Limit } from '../../../limits/limit.ts';
import { row, when } from '../../../limits/row.ts';
import { idPattern } from '../path.ts';
import { by, shape } from './cite.ts';

const isPrivate = 'options.livedesk.private';
const medium = { confidence: 'medium' } as const;
/** What the page shows for texts only. */
const beyond = ['image', 'video', 'audio', 'document', 'attachments', 'template'] as const;

/** The conversation, whether the message is private, and the reply reference. */
export const envelope: readonly Limit[] = [
  row('ld.conversation_id', '*', 'to.id', 'error', by({ rule: 'required' })),
  row(
    'ld.conversation_id.digits',
    '*',
    'to.id',
    'error',
    by({ rule: 'pattern', pattern: idPattern }, 'S-LD', medium),
  ),
  row('ld.private.boolean', ['text'], isPrivate, 'error', shape('/private', 'S-LD/text')),
  row(
    'ld.private.boolean.note',
    ['text'],
    isPrivate,
    'warning',
    by({ rule: 'advice', about: 'private-note' }, 'S-LD/text'),
    when(isPrivate, true),
  ),
  row(
    'ld.private.customer',
    beyond,
    isPrivate,
    'warning',
    by({ rule: 'advice', about: 'private-customer' }, 'S-LD/text', { confidence: 'low' }),
    when(isPrivate, true),
  ),
  // More digits would not be the same number to every reader of JSON.
  row(
    'ld.in_reply_to.int',
    '*',
    'replyTo.id',
    'error',
    by({ rule: 'pattern', pattern: '^[1-9][0-9]{0,14}$' }, 'S-LD/text', medium),
  ),
  row('ld.in_reply_to.required', '*', 'replyTo.id', 'error', by({ rule: 'required' }, 'S-LD/text')),
  row(
    'ld.in_reply_to.undocumented',
    beyond,
    'replyTo.id',
    'warning',
    by({ rule: 'undocumented' }, 'S-LD/text', medium),
  ),
];
