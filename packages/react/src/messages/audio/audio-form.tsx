import { Carried, MediaField, SwitchField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A sound, or a note that somebody spoke. */
export function AudioForm({ path }: MessageFormProps) {
  return (
    <>
      <MediaField path={`${path}.media`} />
      <Carried path={`${path}.voice`} example={true}>
        <SwitchField path={`${path}.voice`} />
      </Carried>
      <Carried path={`${path}.caption`} example="…">
        <TextField path={`${path}.caption`} markup />
      </Carried>
    </>
  );
}
