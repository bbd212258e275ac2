import { useIssuesAt, useWords } from '../../context/index.ts';
import {
  CarriedButtons,
  newAttachment,
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
      <CarriedButtons path={`${path}.buttons`} />
    </>
  );
}
