import { parsePathKey } from '@messagewright/core';
import { useBuilder, useIssuesAt, useWords } from '../../context/index.ts';
import { IssueList, itemName, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** What a contact is called: the whole name, and its parts for the address book. */
export function ContactName({ path }: MessageFormProps) {
  const { idFor } = useBuilder();
  const words = useWords();
  const name = `${path}.name`;
  const issues = useIssuesAt(name);
  return (
    <fieldset className="mw-contact-form" aria-label={itemName(words, parsePathKey(path))}>
      <TextField path={`${name}.formatted`} />
      <div className="mw-pair">
        <TextField path={`${name}.first`} />
        <TextField path={`${name}.last`} />
      </div>
      {issues.length > 0 && <IssueList id={`${idFor(name)}-issues`} issues={issues} />}
    </fieldset>
  );
}
