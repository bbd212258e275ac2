import { Carried, MediaField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A picture with a text under it. */
export function ImageForm({ path }: MessageFormProps) {
  return (
    <>
      <MediaField path={`${path}.media`} />
      <Carried path={`${path}.caption`} example="…">
        <TextField path={`${path}.caption`} markup />
      </Carried>
    </>
  );
}
