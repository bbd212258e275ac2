import { Carried, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Asks whether the business may call; the question under the text is the channel's own. */
export function CallPermissionForm({ path }: MessageFormProps) {
  return (
    <Carried path={`${path}.body`} example="…">
      <TextField path={`${path}.body`} markup />
    </Carried>
  );
}
