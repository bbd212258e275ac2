import type { ParameterValue } from '@messagewright/core';
import { RepeatField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';

type Method = Extract<ParameterValue, { type: 'shipping-methods' }>['methods'][number];

/** Ways to deliver. */
export function ShippingMethodsValue({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.methods`} item={MethodFields} create={newMethod} />;
}

function MethodFields({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.label`} canBeEmpty={false} />
        <TextField path={`${path}.amount`} canBeEmpty={false} />
        <TextField path={`${path}.detail`} canBeEmpty={false} />
        <TextField path={`${path}.identifier`} canBeEmpty={false} />
      </div>
    </ItemGroup>
  );
}

const newMethod = (): Method => ({ amount: '', label: '', identifier: '', detail: '' });
