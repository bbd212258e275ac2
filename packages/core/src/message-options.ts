import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import { messagesIn } from './nested-messages.ts';
import { getAt } from './place.ts';
import type { Provider } from './provider.ts';
import { draftShapeIssues } from './shape-issues.ts';

/**
 * Settings of a message that are not of their own type, also those of a message inside another. One
 * that the type does not have is no fault of shape: it is left out and reported as lost.
 */
export function messageOptionIssues(draft: Draft, provider: Provider): Issue[] {
  const { ofMessage } = provider.options;
  if (!ofMessage || !draft?.message) return [];
  return messagesIn(draft, provider).flatMap(({ message, at }) => {
    const type: unknown = message.type;
    const set =
      typeof type === 'string' && Object.hasOwn(ofMessage, type)
        ? ofMessage[message.type]
        : undefined;
    const given = getAt(message, ['options', provider.id]);
    if (!set || given === undefined) return [];
    const found = draftShapeIssues(set.schema, given, [...at, 'options', provider.id]);
    return found.filter(({ code }) => code !== 'draft.unknown-member');
  });
}
