import { NumberField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** A number in place of the placeholder. */
export function NumberValue({ path }: MessageFormProps) {
  return <NumberField path={`${path}.number`} />;
}
