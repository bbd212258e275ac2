import { DateTimeField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** When an offer ends. */
export function ExpiryValue({ path }: MessageFormProps) {
  return <DateTimeField path={`${path}.epochMs`} />;
}
