import {
  AttachmentsField,
  Carried,
  MoreFields,
  SwitchField,
  TextField,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Plain words with formatting and links. */
export function TextForm({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.text`} markup />
      <Carried path={`${path}.linkPreview`} example={true}>
        <SwitchField path={`${path}.linkPreview`} />
      </Carried>
      <Carried path={`${path}.attachments`} example={[attachment]}>
        <MoreFields path={path} members={['attachments']}>
          <AttachmentsField path={`${path}.attachments`} />
        </MoreFields>
      </Carried>
    </>
  );
}

const attachment = {
  kind: 'document',
  source: 'url',
  url: 'https://example.com/a.pdf',
  filename: 'a.pdf',
};
