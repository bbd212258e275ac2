import { emptyRecipient } from '../draft.ts';
import type { MessageType } from '../message.ts';
import { getAt, setAt } from '../place.ts';
import { type Conversion, conversionIssue, unchanged } from './conversion.ts';

/** Where a message holds the id of another one, which only its own provider knows. */
const references: { readonly [T in MessageType]?: string } = { reaction: 'messageId' };

/** The message replied to is known to the provider before only. */
export const clearReply: Conversion = (draft) => {
  const { replyTo } = draft;
  if (!replyTo) return unchanged(draft);
  return {
    draft: setAt(draft, ['replyTo'], undefined),
    issues: [conversionIssue('loss.reply', ['replyTo'], { value: replyTo.id })],
  };
};

/** The message reacted to as well. */
export const clearReference: Conversion = (draft) => {
  const member = references[draft.message.type];
  const id = member === undefined ? undefined : getAt(draft.message, [member]);
  if (member === undefined || typeof id !== 'string' || id === '') return unchanged(draft);
  const path = ['message', member];
  return {
    draft: setAt(draft, path, ''),
    issues: [conversionIssue('loss.reference', path, { value: id })],
  };
};

/** A sort of recipient that the target does not have. */
export const clearRecipient: Conversion = (draft, target) => {
  const [type] = target.recipients;
  if (type === undefined || target.recipients.includes(draft.to.type)) return unchanged(draft);
  return {
    draft: { ...draft, to: emptyRecipient(type) },
    issues: [conversionIssue('loss.recipient', ['to'], { value: draft.to.type })],
  };
};

/** A conversation is known to the provider before only, also where the target has conversations too. */
export const clearConversation: Conversion = (draft) => {
  const { to } = draft;
  if (to.type !== 'conversation' || to.id === '') return unchanged(draft);
  return {
    draft: { ...draft, to: emptyRecipient('conversation') },
    issues: [conversionIssue('loss.conversation', ['to', 'id'], { value: to.id })],
  };
};
