import { JsonField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** What a flow starts with. */
export function FlowValue({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.token`} />
      <JsonField path={`${path}.data`} />
    </>
  );
}
