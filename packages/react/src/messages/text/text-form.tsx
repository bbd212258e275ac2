import { Carried, SwitchField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Plain words with formatting and links. */
export function TextForm({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.text`} markup />
      <Carried path={`${path}.linkPreview`} example={true}>
        <SwitchField path={`${path}.linkPreview`} />
      </Carried>
    </>
  );
}
