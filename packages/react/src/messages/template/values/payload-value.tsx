import { TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** What comes back when the button is tapped. */
export function PayloadValue({ path }: MessageFormProps) {
  return <TextField path={`${path}.payload`} />;
}
