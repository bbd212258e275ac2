import { Carried, MediaField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A file to read or keep, with its name and a text under it. */
export function DocumentForm({ path }: MessageFormProps) {
  return (
    <>
      <MediaField path={`${path}.media`} />
      <Carried path={`${path}.caption`} example="…">
        <TextField path={`${path}.caption`} markup />
      </Carried>
    </>
  );
}
