import { type Draft, emptyRecipient } from './draft.ts';
import type { Issue } from './issue.ts';
import type { MessageType } from './message.ts';
import { normalize } from './normalize.ts';
import { getAt, setAt } from './place.ts';
import { prepare } from './prepare.ts';
import type { Provider } from './provider.ts';

/** Where a message holds the id of another one, which only its own provider knows. */
const references: { readonly [T in MessageType]?: string } = { reaction: 'messageId' };

/**
 * The draft for another provider. By itself it applies only what loses nothing; what belongs to the
 * provider before is cleared with an issue: the id of the message replied or reacted to, and a
 * recipient that the target does not take. What else the target cannot carry comes back as an issue.
 */
export function convert(draft: Draft, target: Provider): { draft: Draft; issues: Issue[] } {
  const normal = normalize(draft, target);
  const cleared = [clearReply, clearReference, clearRecipient].map((clear) =>
    clear(normal, target),
  );
  const next = cleared.reduce((current, { patch }) => patch(current), normal);
  return {
    draft: next,
    issues: [...cleared.flatMap(({ issues }) => issues), ...prepare(next, target).issues],
  };
}

interface Cleared {
  patch(draft: Draft): Draft;
  issues: Issue[];
}

function clearReply({ replyTo }: Draft): Cleared {
  if (!replyTo) return { patch: (draft) => draft, issues: [] };
  return {
    patch: (draft) => setAt(draft, ['replyTo'], undefined),
    issues: [cleared('loss.reply', ['replyTo'], replyTo.id)],
  };
}

function clearReference({ message }: Draft): Cleared {
  const member = references[message.type];
  const id = member === undefined ? undefined : getAt(message, [member]);
  if (member === undefined || typeof id !== 'string' || id === '') {
    return { patch: (draft) => draft, issues: [] };
  }
  const path = ['message', member];
  return {
    patch: (draft) => setAt(draft, path, ''),
    issues: [cleared('loss.reference', path, id)],
  };
}

function clearRecipient({ to }: Draft, target: Provider): Cleared {
  const [type] = target.recipients;
  if (type === undefined || target.recipients.includes(to.type)) {
    return { patch: (draft) => draft, issues: [] };
  }
  return {
    patch: (draft) => ({ ...draft, to: emptyRecipient(type) }),
    issues: [cleared('loss.recipient', ['to'], to.type)],
  };
}

function cleared(code: string, path: Issue['path'], value: string): Issue {
  return { layer: 'loss', code, severity: 'warning', path, params: { value } };
}
