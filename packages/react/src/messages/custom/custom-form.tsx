import type { CustomMessage } from '@messagewright/core';
import { JsonField, SelectField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

const scopes: readonly CustomMessage['scope'][] = ['content', 'body'];

/** Content written by hand, for what no form offers. */
export function CustomForm({ path }: MessageFormProps) {
  return (
    <>
      <SelectField path={`${path}.scope`} values={scopes} />
      <JsonField path={`${path}.json`} />
    </>
  );
}
