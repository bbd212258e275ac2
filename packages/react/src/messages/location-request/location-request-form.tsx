import { Carried, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Asks the recipient to share where they are; the button under the text is mostly the channel's own. */
export function LocationRequestForm({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.body`} markup />
      <Carried path={`${path}.label`} example="x">
        <TextField path={`${path}.label`} />
      </Carried>
    </>
  );
}
