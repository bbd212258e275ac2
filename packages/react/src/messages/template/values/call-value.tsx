import { NumberField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** How long a call button can be used. */
export function CallValue({ path }: MessageFormProps) {
  return <NumberField path={`${path}.minutes`} />;
}
