import { type Attachment, parsePathKey } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import { MoreFields } from './more-fields.tsx';
import { OptionalRepeatField } from './optional-repeat-field.tsx';
import { itemName } from './path-words.ts';
import { SwitchField } from './switch-field.tsx';
import { TextField } from './text-field.tsx';
import { useField } from './use-field.ts';

/** The files of an e-mail. */
export function AttachmentsField({ path }: { path: string }) {
  return <OptionalRepeatField path={path} item={AttachmentFields} create={newAttachment} />;
}

function AttachmentFields({ path }: { path: string }) {
  const words = useWords();
  return (
    <fieldset className="mw-item-group" aria-label={itemName(words, parsePathKey(path))}>
      <TextField path={`${path}.url`} />
      <TextField path={`${path}.filename`} />
      <AttachmentDetails path={path} />
    </fieldset>
  );
}

/** What few people say of a file of an e-mail. */
export function AttachmentDetails({ path }: { path: string }) {
  return (
    <MoreFields path={path} members={rarely}>
      <InlineField path={`${path}.inline`} />
      <TextField path={`${path}.contentId`} />
    </MoreFields>
  );
}

/** Its label is short: the fields around it have the attachment's name. */
function InlineField({ path }: { path: string }) {
  const { label } = useField(path);
  return <SwitchField path={path} words={{ fullLabel: label }} />;
}

const rarely = ['inline', 'contentId'];

/** A file at an address that is not filled in yet. */
export const newAttachment = (): Attachment => ({
  kind: 'document',
  source: 'url',
  url: '',
  filename: '',
});
