import { JsonField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** An object of the template's own making, which only JSON can say. */
export function ObjectValue({ path }: MessageFormProps) {
  return <JsonField path={`${path}.json`} />;
}
