import { JsonField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** A value written by hand. */
export function CustomValue({ path }: MessageFormProps) {
  return <JsonField path={`${path}.json`} />;
}
