import { useId } from 'react';
import { useIssuesAt } from '../context/index.ts';
import { IssueText } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';

/** What is to be known of the chosen message type as such, before its fields: that it is experimental. */
export function TypeNotes() {
  const id = useId();
  // Only what limit rows say: that a type is not carried, or may not go now, is said by others.
  const issues = useIssuesAt('message.type').filter(({ limit }) => limit !== undefined);
  if (issues.length === 0) return null;
  return (
    <div className="mw-type-notes" data-mw-path="message.type" id={id} tabIndex={-1}>
      <Icon name="info" />
      <div>
        {issues.map((issue) => (
          <IssueText key={issue.limit} issue={issue} />
        ))}
      </div>
    </div>
  );
}
