import { TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** A text in place of the placeholder. */
export function TextValue({ path }: MessageFormProps) {
  return <TextField path={`${path}.text`} />;
}
