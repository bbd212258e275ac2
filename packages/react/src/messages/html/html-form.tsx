import type { Attachment } from '@messagewright/core';
import { useIssuesAt, useWords } from '../../context/index.ts';
import {
  ButtonsField,
  Carried,
  OptionalRepeatField,
  SourceField,
  TextField,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { MailFileFields } from './mail-file-fields.tsx';

/** An e-mail: HTML written by hand, the same in plain text, and files. */
export function HtmlForm({ path }: MessageFormProps) {
  const words = useWords();
  return (
    <>
      <SourceField path={`${path}.html`} issues={useIssuesAt(path)} />
      <TextField
        path={`${path}.text`}
        multiline
        words={{
          label: words.text('fields.mail.plainText'),
          help: words.text('fields.mail.plainTextHelp'),
        }}
      />
      <OptionalRepeatField
        path={`${path}.attachments`}
        item={MailFileFields}
        create={newAttachment}
      />
      <Carried path={`${path}.buttons`} example={[{ type: 'reply', text: 'x' }]}>
        <ButtonsField path={`${path}.buttons`} optional />
      </Carried>
    </>
  );
}

const newAttachment = (): Attachment => ({
  kind: 'document',
  source: 'url',
  url: '',
  filename: '',
});
